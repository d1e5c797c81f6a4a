import * as asn1js from 'asn1js';
import { ContentInfo, SignedData, TSTInfo, type Certificate } from 'pkijs';

/** What a signature in the CMS format says of the bytes it was made for. */
export interface CmsVerdict {
  readonly signer: string;
  readonly signedAt: string | null;
  readonly is: 'right' | 'wrong' | 'unknown';
}

const messageDigest = '1.2.840.113549.1.9.4';
const signingTime = '1.2.840.113549.1.9.5';
const timeStampContent = '1.2.840.113549.1.9.16.1.4';
const commonName = '2.5.4.3';
const digestNames: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const nobody: CmsVerdict = { signer: '', signedAt: null, is: 'unknown' };

/**
 * Checks a CMS signature against the bytes it was made for: their digest, then the signature over it with the key of its certificate.
 * Whether that certificate deserves trust is not looked at. A time stamp is checked in the same way, by the digest that it stamps.
 */
export async function verifyCms(cms: Uint8Array<ArrayBuffer>, signed: Uint8Array<ArrayBuffer>): Promise<CmsVerdict> {
  const parsed = parseCms(cms);
  if (parsed === null) return nobody;
  const [info] = parsed.signerInfos;
  const certificate = info === undefined ? null : findCertificate(parsed, info.sid);
  if (info === undefined || certificate === null) return nobody;
  const signer = nameOf(certificate);
  const attributes = info.signedAttrs?.attributes ?? [];
  const valueOf = (type: string): unknown => attributes.find((one) => one.type === type)?.values[0];
  const time = valueOf(signingTime);
  const signedAt = time instanceof asn1js.UTCTime || time instanceof asn1js.GeneralizedTime ? time.toDate().toISOString() : null;
  const isStamp = parsed.encapContentInfo.eContentType === timeStampContent;
  const stamp = isStamp ? readStamp(parsed) : null;
  const expected = isStamp ? stamp?.digest : bytesOf(valueOf(messageDigest));
  const name = digestNames[isStamp ? (stamp?.algorithm ?? '') : info.digestAlgorithm.algorithmId];
  const about = { signer: isStamp ? `Horodatage ${signer}` : signer, signedAt: stamp?.at ?? signedAt };
  if (expected === undefined || name === undefined) return { ...about, is: 'unknown' };
  const digest = new Uint8Array(await crypto.subtle.digest(name, signed));
  if (digest.length !== expected.length || digest.some((byte, index) => byte !== expected[index])) return { ...about, is: 'wrong' };
  try {
    const isRight = await parsed.verify({ signer: 0, checkChain: false, ...(isStamp ? {} : { data: signed.buffer.slice(signed.byteOffset, signed.byteOffset + signed.byteLength) }) });
    return { ...about, is: isRight ? 'right' : 'wrong' };
  } catch {
    // A key or a method that the browser's cryptography does not know.
    return { ...about, is: 'unknown' };
  }
}

function parseCms(cms: Uint8Array<ArrayBuffer>): SignedData | null {
  try {
    // The place kept for a signature in the file is longer than the signature: zeros follow it.
    const { result, offset } = asn1js.fromBER(cms);
    if (offset === -1) return null;
    return new SignedData({ schema: new ContentInfo({ schema: result }).content as asn1js.AsnType });
  } catch {
    // Bytes from a stranger's file that are no CMS.
    return null;
  }
}

function findCertificate({ certificates }: SignedData, sid: unknown): Certificate | null {
  const all = (certificates ?? []).filter((one): one is Certificate => 'serialNumber' in one && 'issuer' in one);
  if (typeof sid === 'object' && sid !== null && 'serialNumber' in sid && sid.serialNumber instanceof asn1js.Integer) {
    const { serialNumber } = sid;
    return all.find((one) => one.serialNumber.isEqual(serialNumber)) ?? null;
  }
  return all.length === 1 ? (all[0] ?? null) : null;
}

function nameOf({ subject }: Certificate): string {
  const value: unknown = subject.typesAndValues.find(({ type }) => type === commonName)?.value.valueBlock.value;
  return typeof value === 'string' ? value : '';
}

function readStamp({ encapContentInfo }: SignedData): { readonly digest: Uint8Array; readonly algorithm: string; readonly at: string } | null {
  const content = encapContentInfo.eContent?.getValue();
  if (content === undefined) return null;
  const { messageImprint, genTime } = TSTInfo.fromBER(content);
  return { digest: new Uint8Array(messageImprint.hashedMessage.getValue()), algorithm: messageImprint.hashAlgorithm.algorithmId, at: genTime.toISOString() };
}

function bytesOf(value: unknown): Uint8Array | undefined {
  return value instanceof asn1js.OctetString ? new Uint8Array(value.getValue()) : undefined;
}
