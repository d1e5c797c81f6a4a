import { useEffect, useState } from 'react';
import { Button } from 'primereact/button';
import { Column } from 'primereact/column';
import { DataTable } from 'primereact/datatable';
import { TabPanel, TabView } from 'primereact/tabview';
import { call } from '../../client.mjs';
import { words } from '../../wording.mjs';

/** The requests of the account, drafts first. */
export function RequestsPage({ onOpen, onStart }) {
  const [drafts, setDrafts] = useState(null);
  const [sent, setSent] = useState(null);
  const load = () => {
    call('GET', '/api/drafts').then(setDrafts);
    call('GET', '/api/sent').then((all) => setSent(all.map((one) => ({ ...one, apprentice: apprenticeOf(one.values) }))));
  };
  useEffect(load, []);
  const remove = async (id) => {
    await call('DELETE', `/api/drafts/${id}`);
    load();
  };
  return (
    <>
      <h1>{words.menuRequest.kit}</h1>
      <Button type="button" icon="pi pi-plus" label={words.menuContract.kit} onClick={onStart} />
      <TabView className="sheet spaced">
        <TabPanel header={words.drafts.kit}>
          <DataTable value={drafts ?? []} size="small" emptyMessage="Aucun brouillon">
            <Column field="apprentice" header="Apprenti" body={(row) => row.apprentice || 'Non renseigné'} />
            <Column field="company" header="Entreprise" />
            <Column
              field="savedAt"
              header="Enregistré le"
              body={(row) => new Date(row.savedAt).toLocaleString('fr-FR', { dateStyle: 'short', timeStyle: 'short' })}
            />
            <Column
              headerStyle={{ width: '11rem' }}
              bodyStyle={{ whiteSpace: 'nowrap' }}
              body={(row) => (
                <>
                  <Button type="button" text size="small" label="Reprendre" onClick={() => onOpen(row.id)} />
                  <Button
                    type="button"
                    text
                    size="small"
                    severity="secondary"
                    icon="pi pi-trash"
                    aria-label="Supprimer le brouillon"
                    onClick={() => remove(row.id)}
                  />
                </>
              )}
            />
          </DataTable>
        </TabPanel>
        <TabPanel header="DEMANDES TRANSMISES">
          <DataTable value={sent ?? []} size="small" emptyMessage="Aucune demande transmise">
            <Column field="number" header="N°" />
            <Column field="apprentice" header="Apprenti" />
            <Column field="sentAt" header="Transmise le" body={(row) => new Date(row.sentAt).toLocaleDateString('fr-FR')} />
          </DataTable>
        </TabPanel>
      </TabView>
    </>
  );
}

function apprenticeOf(values) {
  return [values['apprentice.lastName'], values['apprentice.firstName']].filter(Boolean).join(' ');
}
