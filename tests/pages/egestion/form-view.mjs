/**
 * Keeps the groups of a form drawn: a group is drawn again when other fields, or another person, stand in it; otherwise only the changed
 * controls get their new value.
 *
 * @typedef {object} Painter how a skin draws; each returns the element and, by field, a function that shows a value in it
 * @property {(group: object, setters: Map<string, (typed: unknown) => void>) => HTMLElement} group
 * @property {(block: object, groups: HTMLElement[]) => HTMLElement} block
 */
export class FormView {
  #drawn = new Map();
  #setters = new Map();

  /**
   * @param {import('./client.mjs').RequestSession} session
   * @param {Painter} painter
   * @param {HTMLElement} place
   */
  constructor(session, painter, place) {
    this.session = session;
    this.painter = painter;
    this.place = place;
    this.drawAll();
    session.subscribe((ids) => this.#refresh(ids));
    if (session.faults.includes('rerender-storm')) this.#storm();
  }

  /** Draws every block anew. */
  drawAll() {
    this.#drawn.clear();
    this.#setters.clear();
    this.place.replaceChildren(
      ...this.session.shownBlocks().map((block) =>
        this.painter.block(
          block,
          block.groups.map((group) => this.#drawGroup(group)),
        ),
      ),
    );
    this.order = this.#orderOf();
  }

  /** Draws one block anew, as a page does after a postback. */
  redrawBlock(id) {
    for (const group of this.session.shownBlocks().find((block) => block.id === id)?.groups ?? []) {
      const before = this.#drawn.get(group.id)?.element;
      before?.replaceWith(this.#drawGroup(group));
    }
  }

  #drawGroup(group) {
    for (const field of group.fields) this.#setters.delete(field.id);
    const element = this.painter.group(group, this.#setters);
    this.#drawn.set(group.id, { element, key: this.#keyOf(group) });
    return element;
  }

  #refresh(ids) {
    if (this.session.faults.includes('rerender-storm')) return this.drawAll();
    if (this.order !== this.#orderOf()) return this.drawAll();
    for (const group of this.session.shownBlocks().flatMap((block) => block.groups)) {
      const drawn = this.#drawn.get(group.id);
      if (drawn.key !== this.#keyOf(group)) drawn.element.replaceWith(this.#drawGroup(group));
    }
    for (const id of ids) this.#setters.get(id)?.(this.session.typed(id));
    return undefined;
  }

  #orderOf() {
    return this.session
      .shownBlocks()
      .flatMap((block) => block.groups.map((group) => group.id))
      .join();
  }

  #keyOf(group) {
    const { persons, choices } = this.session.request;
    const chosen = group.person === undefined ? null : persons[group.person];
    return JSON.stringify([
      group.fields.map((field) => field.id),
      chosen,
      group.lookup && choices[group.lookup],
      group.id === 'certification' && choices,
    ]);
  }

  #storm() {
    let left = 20;
    const timer = setInterval(() => {
      this.drawAll();
      left -= 1;
      if (left === 0) clearInterval(timer);
    }, 500);
  }
}
