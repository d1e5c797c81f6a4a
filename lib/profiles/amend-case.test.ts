import { describe, expect, it } from 'vitest';
import { amendCase, duplicateCase } from './amend-case';
import { caseFromTemplate, templateOfCase } from './case-template';
import type { CaseFileRecord } from './record';

const lucas: CaseFileRecord = {
  id: 'd1', name: 'Le Moal Lucas', employer: 'e1', master1: 'm1', master2: null, apprentice: 'a1', training: 't1',
  values: {
    'contract.type': '11', 'contract.conclusionDate': '2026-08-24', 'contract.startDate': '2026-09-01', 'contract.endDate': '2028-08-31',
    'contract.grossMonthlySalary': 746.81, 'contract.wages.year1.period1.rate': 40, 'training.hours': 840, 'signature.place': 'Quimper',
  },
  progress: { state: 'sent', days: { sent: '2026-08-28' } },
  ignored: { 'some-rule': 'vu avec le CFA' },
}; // prettier-ignore

describe('another dossier from one that is there', () => {
  it('amends a contract: what the amendment says itself stays blank, what was sent is not sent again', () => {
    const amended = amendCase(lucas, 'd2');
    expect(amended).toEqual({
      id: 'd2', name: 'Le Moal Lucas (avenant)', employer: 'e1', master1: 'm1', master2: null, apprentice: 'a1', training: 't1',
      values: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2028-08-31', 'contract.grossMonthlySalary': 746.81, 'contract.wages.year1.period1.rate': 40, 'training.hours': 840 },
    }); // prettier-ignore
  });

  it('duplicates the content and not what happened to it', () => {
    const { id, progress, ignored, values } = duplicateCase(lucas, 'd2');
    expect({ id, progress, ignored, values }).toEqual({ id: 'd2', progress: undefined, ignored: undefined, values: lucas.values });
  });

  it('makes a model of a course that names nobody and holds no pay', () => {
    const template = templateOfCase(lucas, 't', 'CAP Maçon 2026');
    expect(template).toEqual({
      id: 't', name: 'CAP Maçon 2026', employer: null, master1: null, master2: null, apprentice: null, training: 't1', isTemplate: true,
      values: { 'contract.type': '11', 'contract.startDate': '2026-09-01', 'contract.endDate': '2028-08-31', 'training.hours': 840 },
    }); // prettier-ignore
    const made = caseFromTemplate(template, { id: 'd3', name: 'Hamdi Inès, CAP Maçon', apprentice: 'a2' });
    expect(made).toEqual({ ...template, id: 'd3', name: 'Hamdi Inès, CAP Maçon', apprentice: 'a2', isTemplate: undefined });
  });
});
