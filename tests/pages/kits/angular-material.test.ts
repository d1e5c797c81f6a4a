import '@angular/compiler';
import { Component, provideZonelessChangeDetection, type ApplicationRef } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { bootstrapApplication } from '@angular/platform-browser';
// The package opens its themes to style sheets alone.
import '../../../node_modules/@angular/material/prebuilt-themes/indigo-pink.css';
import { afterEach, expect, test } from 'vitest';
import { waitFor } from '../../../lib/page/apply/wait-for';
import { allTold, diagnoseKit } from './diagnose-kit';
import { allFilled, fillKit, stillHeld } from './fill-kit';
import { allShown, guideKit } from './guide-kit';

const values = {
  'apprentice.lastName': 'Dupont', 'apprentice.email': 'lea@exemple.invalid', 'apprentice.birthDate': '2007-05-14', 'apprentice.sex': 'F', 'apprentice.nationality': '1',
  'apprentice.birthDepartment': '86', 'apprentice.address.city': 'Poitiers', 'apprentice.disabledWorker': true, 'apprentice.eliteAthlete': true,
  'contract.type': '21', 'contract.startDate': '2026-09-03', 'contract.weeklyHours': 35,
} as const; // prettier-ignore

const departments = Array.from({ length: 95 }, (_, index) => ({ value: `d${index + 1}`, label: index === 85 ? '86 - Vienne' : index === 86 ? '87 - Haute-Vienne' : `${String(index + 1).padStart(2, '0')} - Département ${index + 1}` }));

const form = new FormGroup({
  name: new FormControl(''), mail: new FormControl('', { updateOn: 'blur' }), born: new FormControl<Date | null>(null), sex: new FormControl(''), nationality: new FormControl(''),
  department: new FormControl(''), city: new FormControl(''), disabled: new FormControl(false), athlete: new FormControl(false), type: new FormControl(''),
  start: new FormControl<Date | null>(null), hours: new FormControl<number | null>(null),
}); // prettier-ignore

const field = (label: string, inner: string): string => `<mat-form-field style="width: 100%"><mat-label>${label}</mat-label>${inner}</mat-form-field>`;

class Contract {
  readonly form = form;
  readonly departments = departments;
  readonly nationalities = [{ value: 'x1', label: '1 - Française' }, { value: 'x2', label: '2 - Union Européenne' }];
  readonly types = [{ value: 'k1', label: '11 - Premier contrat' }, { value: 'k2', label: '21 - Nouveau contrat' }];
  towns(): string[] {
    return ['Poitiers', 'Poitiers-Nord', 'Niort'].filter((town) => town.toLowerCase().startsWith((form.value.city ?? '').toLowerCase()));
  }
}

// Without the compiler of Angular's own builder, the decorator is called by hand.
const Drawn = Component({
  selector: 'contract-form',
  imports: [ReactiveFormsModule, MatAutocompleteModule, MatCheckboxModule, MatChipsModule, MatDatepickerModule, MatFormFieldModule, MatInputModule, MatRadioModule, MatSelectModule, MatSlideToggleModule],
  template: `<main style="display: block; width: 760px"><form [formGroup]="form"><h2>Informations de l’apprenti(e)</h2>
    ${field('Nom de naissance de l’apprenti(e)', '<input matInput formControlName="name">')}
    ${field('Courriel', '<input matInput type="email" formControlName="mail">')}
    ${field('Date de naissance', '<input matInput [matDatepicker]="born" formControlName="born"><mat-datepicker-toggle matIconSuffix [for]="born"></mat-datepicker-toggle><mat-datepicker #born></mat-datepicker>')}
    <label id="sex">Sexe</label><mat-radio-group aria-labelledby="sex" formControlName="sex"><mat-radio-button value="M">Masculin</mat-radio-button><mat-radio-button value="F">Féminin</mat-radio-button></mat-radio-group>
    ${field('Nationalité', '<mat-select formControlName="nationality">@for (one of nationalities; track one.value) {<mat-option [value]="one.value">{{one.label}}</mat-option>}</mat-select>')}
    ${field('Département de naissance', '<mat-select formControlName="department"><mat-option></mat-option>@for (one of departments; track one.value) {<mat-option [value]="one.value">{{one.label}}</mat-option>}</mat-select>')}
    ${field('Commune', '<input matInput formControlName="city" [matAutocomplete]="auto"><mat-autocomplete #auto="matAutocomplete">@for (town of towns(); track town) {<mat-option [value]="town">{{town}}</mat-option>}</mat-autocomplete>')}
    <mat-checkbox formControlName="disabled">Déclare bénéficier de la reconnaissance travailleur handicapé</mat-checkbox>
    <mat-slide-toggle formControlName="athlete">Déclare être inscrit sur la liste des sportifs de haut niveau</mat-slide-toggle>
    <h2>Informations sur le contrat</h2>
    ${field('Type de contrat ou d’avenant', '<mat-select formControlName="type">@for (one of types; track one.value) {<mat-option [value]="one.value">{{one.label}}</mat-option>}</mat-select>')}
    ${field('Date de début d’exécution du contrat', '<input matInput readonly [matDatepicker]="start" formControlName="start" (click)="start.open()"><mat-datepicker #start></mat-datepicker>')}
    ${field('Durée hebdomadaire du travail', '<input matInput type="number" formControlName="hours">')}
  </form></main>`,
})(Contract);

let app: ApplicationRef | undefined;
afterEach(() => {
  app?.destroy();
  document.body.replaceChildren();
});

test('Angular Material: every field reaches the form', async () => {
  document.body.innerHTML = '<contract-form></contract-form>';
  app = await bootstrapApplication(Drawn, { providers: [provideZonelessChangeDetection(), provideNativeDateAdapter(), { provide: MAT_DATE_LOCALE, useValue: 'fr-FR' }] });
  await waitFor(() => document.querySelector('[formcontrolname=hours]'), { document, signal: new AbortController().signal, limitMs: 5000 });
  expect.soft(await guideKit(values)).toEqual(allShown(values));
  const run = await fillKit(values);
  expect.soft(run.outcomes).toEqual(allFilled(values));
  expect.soft(diagnoseKit(values)).toEqual(allTold(values));
  const day = (date: Date | null | undefined): string => date?.toLocaleDateString('sv-SE') ?? '';
  expect.soft({ ...form.value, born: day(form.value.born), start: day(form.value.start) }).toEqual({
    name: 'Dupont', mail: 'lea@exemple.invalid', born: '2007-05-14', sex: 'F', nationality: 'x1', department: 'd86', city: 'Poitiers', disabled: true, athlete: true, type: 'k2',
    start: '2026-09-03', hours: 35,
  }); // prettier-ignore
  // Radios, and lists without a clearing button or a blank option, cannot be emptied by a person either: undo says so.
  expect.soft(await run.undo()).toEqual({ ...allFilled(values), 'apprentice.nationality': 'not-read-back', 'apprentice.sex': 'not-read-back', 'contract.type': 'not-read-back' });
  expect.soft(stillHeld(form.value).sort()).toEqual(['nationality', 'sex', 'type']);
}, 60_000);
