import { Panel } from 'primereact/panel';
import { regionalOffices, words } from '../../wording.mjs';

/** Home of the tool: a greeting and the regional offices. */
export function HomePage() {
  return (
    <>
      <h1>{words.welcome.kit}</h1>
      <p>Saisissez et suivez vos demandes de prise en charge.</p>
      <Panel header="Vos interlocuteurs en région" className="block">
        <div className="offices">
          {regionalOffices.map(([name, phone, email]) => (
            <div key={name}>
              <strong>{name}</strong>
              <span>{phone}</span>
              <span>{email}</span>
            </div>
          ))}
        </div>
      </Panel>
    </>
  );
}
