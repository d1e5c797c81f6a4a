import { afterEach, describe, expect, it } from 'vitest';
import { findInInnerDocuments } from './inner-documents';

afterEach(() => document.body.replaceChildren());

async function addFrame(into: Document, attributes: Readonly<Record<string, string>>): Promise<HTMLIFrameElement> {
  const frame = into.createElement('iframe');
  frame.style.cssText = 'width:400px;height:200px';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  into.body.append(frame);
  await isLoaded;
  return frame;
}
const found = (): readonly string[] => findInInnerDocuments(document, 'button').map(({ textContent }) => textContent);

describe('findInInnerDocuments', () => {
  it('finds what stands in frames and in frames of theirs, and not what stands in the page itself', async () => {
    document.body.innerHTML = '<button>De la page</button>';
    const { contentDocument } = await addFrame(document, { srcdoc: '<button>Suivant</button>' });
    if (contentDocument === null) throw new Error('no document');
    await addFrame(contentDocument, { srcdoc: '<button>Au fond</button>' });
    expect(found()).toEqual(['Suivant', 'Au fond']);
  });

  it('leaves out what its frame does not show, until it is scrolled to', async () => {
    const { contentDocument } = await addFrame(document, { srcdoc: '<button hidden>Caché</button><div style="height:900px"></div><button>En bas</button>' });
    expect(found()).toEqual([]);
    contentDocument?.querySelector('button:last-of-type')?.scrollIntoView({ behavior: 'instant' });
    expect(found()).toEqual(['En bas']);
  });

  it('has nothing to say of a frame of another site', async () => {
    await addFrame(document, { sandbox: '', srcdoc: '<button>Suivant</button>' });
    expect(found()).toEqual([]);
  });
});
