import { PDFArray, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import forge from 'node-forge';

const room = 16_384;

/** A key that only the tests know, and a certificate it made for itself in the name of somebody invented. */
export function makeTestSigner(name: string): { readonly key: forge.pki.rsa.PrivateKey; readonly certificate: forge.pki.Certificate } {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(2048);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date('2026-01-01');
  certificate.validity.notAfter = new Date('2030-01-01');
  // The types know no other kind of text than the one without accents.
  const who = [{ name: 'commonName', value: name, valueTagClass: forge.asn1.Type.UTF8 }] as unknown as forge.pki.CertificateField[];
  certificate.setSubject(who);
  certificate.setIssuer(who);
  certificate.sign(privateKey, forge.md.sha256.create());
  return { key: privateKey, certificate };
}

/** Signs a PDF as signing services do: a place is kept in the file, and the signature of everything around it is put there. */
export async function signPdf(bytes: Uint8Array, signer: ReturnType<typeof makeTestSigner>, at: Date): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(bytes);
  const { context } = document;
  const range = PDFArray.withContext(context);
  for (const place of [0, 9_999_999_999, 9_999_999_999, 9_999_999_999]) range.push(PDFNumber.of(place));
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'adbe.pkcs7.detached',
      ByteRange: range,
      Contents: PDFHexString.of('0'.repeat(room)),
      M: PDFString.fromDate(at),
    }),
  );
  const page = document.getPages().at(-1);
  if (page === undefined) throw new TypeError('No page to sign');
  const widget = context.register(context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], V: signature, T: PDFString.of('Signature1'), F: 4, P: page.ref }));
  page.node.addAnnot(widget);
  document.catalog.getOrCreateAcroForm().addField(widget);
  document.catalog.getOrCreateAcroForm().dict.set(PDFName.of('SigFlags'), PDFNumber.of(3));
  const saved = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
  const text = forge.util.binary.raw.encode(saved);
  const start = text.indexOf(`<${'0'.repeat(room)}>`);
  const end = start + room + 2;
  const asked = '[ 0 9999999999 9999999999 9999999999 ]';
  const written = `[ 0 ${start} ${end} ${text.length - end} ]`.padEnd(asked.length);
  if (!text.includes(asked)) throw new TypeError('No byte range to fill');
  const whole = text.replace(asked, written);
  const p7 = forge.pkcs7.createSignedData();
  p7.content = forge.util.createBuffer(whole.slice(0, start) + whole.slice(end));
  p7.addCertificate(signer.certificate);
  p7.addSigner({
    key: signer.key,
    certificate: signer.certificate,
    digestAlgorithm: forge.pki.oids['sha256'] ?? '',
    authenticatedAttributes: [
      { type: forge.pki.oids['contentType'] ?? '', value: forge.pki.oids['data'] ?? '' },
      { type: forge.pki.oids['messageDigest'] ?? '' },
      // The types say text, the library wants the day itself.
      { type: forge.pki.oids['signingTime'] ?? '', value: at as unknown as string },
    ],
  });
  p7.sign({ detached: true });
  const cms = forge.util.bytesToHex(forge.asn1.toDer(p7.toAsn1()).getBytes());
  const signed = `${whole.slice(0, start)}<${cms.padEnd(room, '0')}>${whole.slice(end)}`;
  return new Uint8Array(forge.util.binary.raw.decode(signed));
}
