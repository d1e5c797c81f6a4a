import { Message } from 'primereact/message';
import { words } from '../../wording.mjs';

/** The portal's message: which fields are to be filled or corrected. */
export function ErrorList({ errors }) {
  if (errors.length === 0) return null;
  const content = (
    <div>
      <strong>{words.errorTitle.kit}</strong>
      <ul>
        {errors.map((error) => (
          <li key={`${error.id} ${error.message}`}>
            {error.label} : {error.message}
          </li>
        ))}
      </ul>
    </div>
  );
  return <Message severity="error" className="errors" content={content} />;
}
