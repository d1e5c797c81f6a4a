import { useEffect, useState } from 'react';
import { Column } from 'primereact/column';
import { DataTable } from 'primereact/datatable';
import { call } from '../../client.mjs';
import { words } from '../../wording.mjs';
import { useRequest } from './request.jsx';
import { StepActions } from './step-actions.jsx';

/** « Sélectionner votre entreprise »: one row with a radio button for each establishment of the account. */
export function CompanyStep({ go }) {
  const { session, request, attempt } = useRequest();
  const [companies, setCompanies] = useState([]);
  const [chosenId, setChosenId] = useState(request.companyId ?? null);
  useEffect(() => {
    attempt(() => call('GET', '/api/companies')).then(({ answer }) => setCompanies(answer ?? []));
  }, [attempt]);
  const next = async () => {
    if (chosenId !== request.companyId) {
      const { errors } = await attempt(() => session.chooseCompany(chosenId));
      if (errors !== undefined) return;
    }
    go('formulaire');
  };
  return (
    <>
      <h1>{words.companyTitle.kit}</h1>
      <p className="quiet">{words.companyHelp.kit}</p>
      <DataTable
        value={companies}
        dataKey="id"
        selectionMode="radiobutton"
        selection={companies.find((company) => company.id === chosenId) ?? null}
        onSelectionChange={(event) => setChosenId(event.value?.id ?? null)}
        rowHover
        className="sheet"
        emptyMessage="Chargement…"
      >
        <Column selectionMode="single" headerStyle={{ width: '3.5rem' }} />
        <Column field="name" header="Raison sociale" sortable />
        <Column field="siret" header="SIRET" body={(row) => row.siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')} />
        <Column field="city" header="Commune" sortable />
      </DataTable>
      <StepActions onNext={next} isNextDisabled={!chosenId} />
    </>
  );
}
