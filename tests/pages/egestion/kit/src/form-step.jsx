import { useEffect, useState } from 'react';
import { Accordion, AccordionTab } from 'primereact/accordion';
import { Panel } from 'primereact/panel';
import { TabPanel, TabView } from 'primereact/tabview';
import { words } from '../../wording.mjs';
import { ContactCard } from './contact-card.jsx';
import { ErrorList } from './error-list.jsx';
import { Group } from './group.jsx';
import { Honeypot } from './honeypot.jsx';
import { Lookup } from './lookup.jsx';
import { useRequest } from './request.jsx';
import { StepActions } from './step-actions.jsx';

/** « Contrat d’apprentissage »: the blocks of the form, one panel each. */
export function FormStep({ go }) {
  const { session, check, errors } = useRequest();
  const draw = useStorm(session);
  const next = async () => {
    if (await check('form')) go('validation');
    else window.scrollTo({ top: 0 });
  };
  return (
    <>
      <h1>{words.formTitle.kit}</h1>
      <ErrorList errors={errors} />
      <div key={draw} className="form">
        <Honeypot />
        {session.shownBlocks().map((block) => (
          <Block key={block.id} block={block} />
        ))}
      </div>
      <StepActions onBack={() => go('entreprise')} onNext={next} />
    </>
  );
}

function Block({ block }) {
  return (
    <Panel header={block.titles.kit} toggleable className="block">
      {block.notes?.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      {block.id === 'masters' ? <Masters block={block} /> : block.groups.map((group) => <BlockGroup key={group.id} group={group} />)}
    </Panel>
  );
}

function BlockGroup({ group }) {
  if (group.id === 'benefits') {
    return (
      <Accordion>
        <AccordionTab header={group.titles.kit}>
          <Group group={{ ...group, titles: null }} />
        </AccordionTab>
      </Accordion>
    );
  }
  const role = group.person ?? group.lookup;
  return (
    <Group group={group} actions={role ? <Lookup role={role} withWords={role !== 'contact'} /> : undefined}>
      {group.person === 'contact' ? <ContactCard /> : null}
    </Group>
  );
}

/** The two masters in tabs; opening the second tab adds the second master. */
function Masters({ block }) {
  const { session, request } = useRequest();
  const [tab, setTab] = useState(0);
  const groupOf = (id) => block.groups.find((group) => group.id === id);
  const change = (index) => {
    setTab(index);
    if (index === 1 && !request.master2Open) session.setMaster2Open(true);
  };
  return (
    <>
      <TabView activeIndex={tab} onTabChange={(event) => change(event.index)}>
        <TabPanel header="maître d’apprentissage n° 1">
          <Group group={groupOf('master1')} actions={<Lookup role="master1" />} />
        </TabPanel>
        <TabPanel header={request.master2Open ? 'maître d’apprentissage n° 2' : words.master2.kit}>
          {groupOf('master2') ? <SecondMaster group={groupOf('master2')} onRemove={() => setTab(0)} /> : null}
        </TabPanel>
      </TabView>
      <Group group={groupOf('attestations')} />
    </>
  );
}

function SecondMaster({ group, onRemove }) {
  const { session } = useRequest();
  const remove = () => {
    onRemove();
    session.setMaster2Open(false);
  };
  return (
    <>
      <Group group={group} actions={<Lookup role="master2" />} />
      <button type="button" className="link" onClick={remove}>
        Retirer le second maître d’apprentissage
      </button>
    </>
  );
}

/** A number that changes at each new drawing of the form: always the same, but under the fault « rerender-storm ». */
function useStorm(session) {
  const [draw, setDraw] = useState(0);
  useEffect(() => {
    if (!session.faults.includes('rerender-storm')) return undefined;
    const redraw = () => setDraw((before) => before + 1);
    const timer = setInterval(redraw, 500);
    const end = setTimeout(() => clearInterval(timer), 10_000);
    const stop = session.subscribe(redraw);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
      stop();
    };
  }, [session]);
  return draw;
}
