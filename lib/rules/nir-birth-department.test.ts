import { nirBirthDepartment } from './nir-birth-department';
import { testRule } from './rule-tester';

const of = (department: string, nir: string, birthDate: string | null = null) => ({ 'apprentice.birthDepartment': department, 'apprentice.nir': nir, 'apprentice.birthDate': birthDate });

testRule(nirBirthDepartment, {
  pass: [
    { when: 'the Rhône', fields: of('69', '1080369123045') },
    { when: 'Guadeloupe, three characters', fields: of('971', '1070997105012') },
    { when: 'Mayotte under its old code', fields: of('976', '1080998512045') },
    { when: 'Mayotte under its own code', fields: of('976', '1120997612045') },
    { when: 'Saint-Martin in Guadeloupe', fields: of('978', '1050997105012') },
    { when: 'abroad', fields: of('99', '1070599350123') },
    { when: 'born on 1 January 1968', fields: of('75', '1680175123045', '1968-01-01') },
  ],
  violation: [
    { when: 'Paris', fields: of('75', '1080369123045'), says: ['(75)'], marks: ['apprentice.birthDepartment'] },
    { when: 'Martinique instead of Guadeloupe', fields: of('972', '1070997105012') },
    { when: 'abroad instead of the Rhône', fields: of('99', '1080369123045') },
    { when: 'born on 1 January 1968 elsewhere', fields: of('78', '1680175123045', '1968-01-01') },
  ],
  inapplicable: [
    { when: 'born on 31 December 1967', fields: of('78', '1671275123045', '1967-12-31') },
    { when: 'born before 1968 by the number alone', fields: of('78', '1671275123045') },
    { when: 'Corsica', fields: of('2A', '1080369123045') },
    { when: 'a provisional number', fields: of('75', '7080399350123') },
    { when: 'no NIR', fields: { 'apprentice.birthDepartment': '75', 'apprentice.nir': null } },
  ],
  incomplete: [
    { when: 'no department', fields: { 'apprentice.birthDepartment': null, 'apprentice.nir': '1080369123045' } },
    { when: 'the NIR is not on the page', fields: { 'apprentice.birthDepartment': '75' } },
  ],
  bounds: [['born on 31 December 1967', 'born on 1 January 1968 elsewhere']],
});
