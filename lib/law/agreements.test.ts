import { describe, expect, it } from 'vitest';
import { agreementsOfBrochure, isBtpAgreement, isBtpManagerAgreement, isBtpPayAgreement } from './agreements';

describe('agreementsOfBrochure', () => {
  it.each([
    ['3193', ['1596']], ['B3193', ['1596']], ['3258', ['1597']], ['3002', ['2609']], ['3322', ['2420']], ['3154', ['3216']], ['3287', ['1947']],
    ['3005', ['1702', '2614', '3212']], ['3005T2', ['1702', '2614', '3212']], ['3005-II', ['1702', '2614', '3212']], ['3005 T3', ['1702', '2614', '3212']],
  ])('finds the agreements of %s', (text, agreements) => {
    expect(agreementsOfBrochure(text)).toEqual(agreements);
  });

  it.each(['B', 'b', 'B9999'])('knows that %s is no IDCC and names none', (text) => {
    expect(agreementsOfBrochure(text)).toEqual([]);
  });

  it.each(['1597', '1596', '1702', '3216', '3107', '159', '15977', '1597 – Bâtiment Ouvriers', 'Bâtiment ouvriers', ''])('leaves « %s » alone', (text) => {
    expect(agreementsOfBrochure(text)).toBeNull();
  });
});

describe('the BTP agreements', () => {
  it.each([
    ['1596', true, false], ['1597', true, false], ['1702', true, false], ['2609', true, false], ['2614', true, false],
    ['2420', false, true], ['3212', false, true], ['1947', false, false], ['3216', false, false], ['9999', false, false],
  ])('%s: branch pay %s, managers %s', (idcc, pay, managers) => {
    expect([isBtpPayAgreement(idcc), isBtpManagerAgreement(idcc), isBtpAgreement(idcc)]).toEqual([pay, managers, pay || managers]);
  });
});
