import '../../components/look/tokens.css';
import './demonstration.css';
import { offerActs } from '../portal/acts-door';
import { createPageActs } from '../portal/page-acts';
import { startFrame } from '../portal/start-frame';
import { drawForm } from './draw-form';
import { loadKnownRecords } from './known-records';

// Content scripts do not run on pages of an extension: this one loads the same code by itself.
document.getElementById('app')?.append(drawForm(document, loadKnownRecords));
offerActs(createPageActs);
void startFrame();
