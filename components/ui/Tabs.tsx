import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** Shown in a pill and spoken after the title; absent when there is nothing to count. */
  readonly count?: { readonly shown: string; readonly isBlocking?: boolean };
}

/**
 * Tabs over one panel, which `children` draws with the attributes it is given: arrows move and select, Home and End go to the ends.
 */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly current: Id;
  readonly tabs: readonly Tab<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly children: (panel: { readonly role: 'tabpanel'; readonly id: string; readonly 'aria-labelledby': string }) => ComponentChildren;
}) {
  const { tabs, current } = props;
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const place = tabs.findIndex((tab) => tab.id === current);
  const targets: Readonly<Record<string, number>> = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: tabs.length - 1 };

  const press = (event: KeyboardEvent): void => {
    const to = targets[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    props.onChoose(next.id);
    list.current?.querySelectorAll('button').item(tabs.indexOf(next)).focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={press}>
        {tabs.map(({ id, title, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-${id}`}
            aria-controls={id === current ? `${prefix}-panel` : undefined}
            aria-selected={id === current}
            aria-label={count === undefined ? undefined : `${title}, ${count.shown}`}
            tabIndex={id === current ? 0 : -1}
            onClick={() => props.onChoose(id)}
          >
            {title}
            {count === undefined ? null : <span class={count.isBlocking === true ? 'count count-stop' : 'count'}>{count.shown}</span>}
          </button>
        ))}
      </div>
      {props.children({ role: 'tabpanel', id: `${prefix}-panel`, 'aria-labelledby': `${prefix}-${current}` })}
    </>
  );
}
