import { useEffect, useRef, useState } from 'react';
import { Button } from 'primereact/button';
import { InputText } from 'primereact/inputtext';
import { registerDecoy } from '../../gestures.mjs';
import { words } from '../../wording.mjs';

/** What stands around every page: banner, head with the site's own search, menu, foot with a newsletter. */
export function Shell({ path, onNavigate, onStart, children }) {
  return (
    <>
      <div className="demo-banner">{words.banner.kit}</div>
      <header className="site-head">
        <a href="/kit/" className="brand" onClick={leave(() => onNavigate('/kit/'))}>
          <i className="pi pi-building" /> eGestion
        </a>
        <SiteSearch />
        <span className="user">
          <i className="pi pi-user" /> Mon compte
        </span>
      </header>
      <div className="site-body">
        <Menu path={path} onNavigate={onNavigate} onStart={onStart} />
        <main>{children}</main>
      </div>
      <SiteFoot />
    </>
  );
}

function leave(action) {
  return (event) => {
    event.preventDefault();
    action();
  };
}

function SiteSearch() {
  const input = useRef(null);
  const [text, setText] = useState('');
  useEffect(() => registerDecoy('search', input.current), []);
  return (
    <form role="search" className="site-search" onSubmit={(event) => event.preventDefault()}>
      <i className="pi pi-search" />
      <InputText
        ref={input}
        type="search"
        placeholder="Rechercher sur le site"
        aria-label="Rechercher sur le site"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}

function Menu({ path, onNavigate, onStart }) {
  const [isOpen, setOpen] = useState(path.startsWith('/kit/demande'));
  return (
    <nav className="menu" aria-label="Menu">
      <a href="/kit/" className={path === '/kit/' ? 'current' : ''} onClick={leave(() => onNavigate('/kit/'))}>
        <i className="pi pi-home" /> Accueil
      </a>
      <div className="menu-row">
        <a href="/kit/demandes" className={path === '/kit/demandes' ? 'current' : ''} onClick={leave(() => onNavigate('/kit/demandes'))}>
          <i className="pi pi-file-edit" /> {words.menuRequest.kit}
        </a>
        <Button
          type="button"
          icon={isOpen ? 'pi pi-minus' : 'pi pi-plus'}
          text
          size="small"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Replier' : 'Déplier'} ${words.menuRequest.kit}`}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen ? (
        <>
          <button type="button" className="menu-child" onClick={onStart}>
            {words.menuContract.kit}
          </button>
          <span className="menu-off menu-child">Contrat de professionnalisation</span>
          <span className="menu-off menu-child">Plan de développement</span>
        </>
      ) : null}
      <span className="menu-off">
        <i className="pi pi-folder" /> Mes dossiers
      </span>
      <span className="menu-off">
        <i className="pi pi-euro" /> Mes factures
      </span>
    </nav>
  );
}

function SiteFoot() {
  const newsletter = useRef(null);
  const [address, setAddress] = useState('');
  useEffect(() => registerDecoy('newsletter', newsletter.current), []);
  return (
    <footer className="site-foot">
      <form className="newsletter" onSubmit={(event) => event.preventDefault()}>
        <span>Recevoir la lettre d’information</span>
        <InputText
          ref={newsletter}
          type="email"
          placeholder="Adresse e-mail"
          aria-label="Adresse e-mail pour la lettre d’information"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button type="submit" label="S’inscrire" outlined size="small" />
      </form>
      <span className="quiet">Mentions légales · Accessibilité · Contact</span>
    </footer>
  );
}
