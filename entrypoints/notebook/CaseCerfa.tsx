import { CerfaFill } from '../../components/documents/CerfaFill';
import { downloadFile } from './download-file';
import type { Screen } from './screen';
import { useCerfaForm } from './use-cerfa-form';

/** The blank official form, filled with the dossier being shown. */
export function CaseCerfa({ screen, id, hasUnsaved }: { readonly screen: Screen; readonly id: string; readonly hasUnsaved: boolean }) {
  const form = useCerfaForm(screen, downloadFile);
  return <CerfaFill state={form.state} caseFiles={[]} shown={{ id, hasUnsaved }} isReadOnly={screen.isReadOnly} onForm={form.give} onForget={form.forget} onFill={form.fill} />;
}
