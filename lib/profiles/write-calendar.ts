import { addDays } from '../fields/iso-date';
import type { Deadline } from './case-deadlines';

/** Deadlines of one dossier. */
export interface CaseDeadlines {
  readonly id: string;
  readonly name: string;
  readonly deadlines: readonly Deadline[];
}

/**
 * A calendar (RFC 5545) with one whole day for each deadline, and a word two days before. Importing it again replaces its events.
 * `writtenAt`: the moment, as `yyyymmddThhmmssZ`.
 */
export function writeCalendar(cases: readonly CaseDeadlines[], writtenAt: string): string {
  const events = cases.flatMap(({ id, name, deadlines }) =>
    deadlines.flatMap((deadline) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(`${deadline.id}-${id}@truelle`)}`,
      `DTSTAMP:${writtenAt}`,
      `DTSTART;VALUE=DATE:${bare(deadline.day)}`,
      `DTEND;VALUE=DATE:${bare(addDays(deadline.day, 1))}`,
      `SUMMARY:${escapeText(`${deadline.title} : ${name}`)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(deadline.title)}`,
      'TRIGGER:-P2D',
      'END:VALARM',
      'END:VEVENT',
    ]),
  );
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Truelle//Carnet//FR', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function bare(day: string): string {
  return day.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const octetsOfLine = 75;

/** Lines of at most 75 octets, cut between characters; what follows begins with a space. */
function foldLine(line: string): string {
  const folded: string[] = [''];
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > octetsOfLine) {
      folded.push(' ');
      octets = 1;
    }
    folded.push(`${folded.pop() ?? ''}${sign}`);
    octets += size;
  }
  return folded.join('\r\n');
}
