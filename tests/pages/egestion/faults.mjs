export const faultNames = ['slow', '500', 'session-loss', 'rerender-storm', 'upload-pending', 'missing-block'];

const slowTime = 2500;
const readOnly = ['GET', 'HEAD'];

/** The fault switches: those of the whole copy, and those that a tab asks for in a header. */
export class Faults {
  #names;
  #signedInAgain = false;

  constructor(names = []) {
    this.#names = new Set(names);
  }

  names() {
    return [...this.#names];
  }

  set(names) {
    this.#names = new Set(names);
    this.#signedInAgain = false;
  }

  /** After a lost session: the next writes go through. */
  signIn() {
    this.#signedInAgain = true;
  }

  /** Faults in force for one call. */
  of(request) {
    const asked = (request.get('x-faults') ?? '').split(',').filter((name) => faultNames.includes(name));
    return [...new Set([...this.#names, ...asked])];
  }

  /** Delays or refuses a call as the switches say; the switches' own addresses always answer. */
  middleware() {
    return (request, response, next) => {
      if (['/session', '/faults'].includes(request.path)) return next();
      const names = this.of(request);
      const answer = () => {
        if (readOnly.includes(request.method)) return next();
        if (names.includes('500')) return response.status(500).json({ errors: [] });
        if (names.includes('session-loss') && !this.#signedInAgain) return response.status(401).json({ errors: [] });
        return next();
      };
      if (names.includes('slow')) setTimeout(answer, slowTime);
      else answer();
    };
  }
}
