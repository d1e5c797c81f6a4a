import { useRequest } from './request.jsx';

/** The chosen contact person, as the portal shows it. */
export function ContactCard() {
  const { request } = useRequest();
  const contact = request.persons.contact;
  if (!contact) return <p className="quiet">Aucune personne contact sélectionnée.</p>;
  return (
    <dl className="contact">
      <Line name="Nom et prénom" text={`${contact.lastName} ${contact.firstName}`} />
      <Line name="Fonction" text={contact.role} />
      <Line name="Téléphone" text={contact.phone?.replace(/(..)(?=.)/g, '$1 ')} />
      <Line name="Courriel" text={contact.email} />
    </dl>
  );
}

function Line({ name, text }) {
  return text ? (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  ) : null;
}
