import { RIGHTS } from '../ground/rights.ts';
import { element, theirs, type Html } from './html.ts';
import { qrSvg } from './qr-svg.ts';
import type { Receipt } from './receipt.ts';
import { receiptText } from './receipt-text.ts';
import { RECEIPT_STYLE } from './receipt-style.ts';
import type { ReceiptWords } from './words/receipt-words.ts';

/**
 * The receipt as one page to print (A4, black on white): a whole HTML document that fetches nothing and runs nothing. Its QR code holds
 * `receiptText`, and is left out where that is too long for paper.
 */
export function receiptPage(receipt: Receipt, words: ReceiptWords): string {
  const head = element(
    'head',
    {},
    { html: '<meta charset="utf-8"><meta name="viewport" content="width=device-width">' },
    { html: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` },
    element('title', {}, words.title),
    { html: `<style>${RECEIPT_STYLE}</style>` },
  );
  const body = element(
    'body',
    {},
    element('main', {}, element('h1', {}, words.title), ...mainOf(receipt, words), proofOf(receipt, words)),
  );
  return `<!doctype html>${element('html', { lang: words.language }, head, body).html}`;
}

function mainOf(receipt: Receipt, words: ReceiptWords): readonly Html[] {
  const { standing, since } = receipt;
  if (standing === 'holds') return [columns(aboutOf(receipt, words), askOf(receipt, words))];
  const notice = element(
    'div',
    { class: 'standing' },
    line(words.standing[standing]),
    line(words.since(dayOf(since, words))),
  );
  const about = standing === 'ended' ? [purposeOf(receipt, words), whoOf(receipt, words)] : aboutOf(receipt, words);
  return [notice, columns(about, askOf(receipt, words))];
}

/** What is kept, and under what right. */
function aboutOf(receipt: Receipt, words: ReceiptWords): readonly Html[] {
  const { standing, ground, until, retention } = receipt;
  const day = dayOf(receipt.since, words);
  const said = ground === 'consent' ? words.agreed(day, words.how[receipt.method]) : words.informed(day);
  return [
    purposeOf(receipt, words),
    section(words.kept.title, list(receipt.categories.map((category) => words.kept[category]))),
    whoOf(receipt, words),
    section(words.why.title, line(words.why[ground]), ...(standing === 'holds' ? [line(said)] : [])),
    section(
      words.until.title,
      ...(until === null ? [] : [line(words.until.consent(dayOf(until, words)))]),
      line(words.until[retention.after](retention.months)),
    ),
  ];
}

/** What the person may do. */
function askOf(receipt: Receipt, words: ReceiptWords): readonly Html[] {
  const { ground, rights, withdrawal, complaintAuthority } = receipt;
  const consent = ground === 'consent';
  return [
    section(
      words.rights.title,
      list(
        rights.map((right) =>
          RIGHTS[ground][right] === 'after-upheld-objection' ? words.rights.erasureLater : words.rights[right],
        ),
      ),
    ),
    section(
      consent ? words.withdrawal.titleConsent : words.withdrawal.titleOther,
      list(withdrawal.how.map((way) => words.withdrawal.ways[way])),
      line(`${words.withdrawal.contact}${words.colon}`, theirs(withdrawal.contact)),
      ...(consent ? [line(words.withdrawal.easy)] : []),
    ),
    section(words.complaint.title, line(`${words.complaint.to}${words.colon}`, theirs(complaintAuthority))),
  ];
}

function purposeOf({ purpose }: Receipt, words: ReceiptWords): Html {
  return section(words.purpose.title, line(words.purpose[purpose]));
}

function whoOf({ controllers, recipients, storage, standing }: Receipt, words: ReceiptWords): Html {
  const { who, colon } = words;
  if (standing === 'ended') return section(who.title, line(...joined(controllers)));
  return section(
    who.title,
    line(...joined(controllers)),
    recipients.length === 0 ? line(who.nobodyElse) : line(`${who.recipients}${colon}`, ...joined(recipients)),
    storage.place === 'device' ? line(who.device) : line(`${who.server}${colon}`, theirs(storage.country)),
  );
}

function proofOf(receipt: Receipt, words: ReceiptWords): Html {
  const { proof, colon } = words;
  const { id, version, language, channel, sha256 } = receipt.notice;
  const code = qrSvg(receiptText(receipt), proof.qr);
  return element(
    'section',
    { class: 'proof' },
    ...(code === null ? [] : [code]),
    element('h2', {}, proof.title),
    ...(code === null ? [] : [line(proof.qr)]),
    line(`${proof.record}${colon}`, theirs(receipt.recordId)),
    line(
      `${proof.notice}${colon}`,
      theirs(id),
      ' ',
      theirs(version),
      ', ',
      theirs(language),
      `, ${proof.channel[channel]}`,
    ),
    line(`${proof.fingerprint}${colon}`, element('code', {}, (sha256.match(/.{1,8}/g) ?? []).join(' '))),
  );
}

/** Side by side on paper, one below the other on a small screen. */
function columns(...parts: readonly (readonly Html[])[]): Html {
  return element('div', { class: 'columns' }, ...parts.map((part) => element('div', {}, ...part)));
}

function section(title: string, ...children: readonly Html[]): Html {
  return element('section', {}, element('h2', {}, title), ...children);
}

function line(...children: readonly (Html | string)[]): Html {
  return element('p', {}, ...children);
}

function list(lines: readonly string[]): Html {
  return element('ul', {}, ...lines.map((each) => element('li', {}, each)));
}

/** Names, parted by commas. */
function joined(names: readonly string[]): readonly (Html | string)[] {
  return names.flatMap((name, index) => (index === 0 ? [theirs(name)] : [', ', theirs(name)]));
}

/** The day of an instant, in words (UTC). */
function dayOf(instant: string, words: ReceiptWords): string {
  return words.date(Number(instant.slice(8, 10)), Number(instant.slice(5, 7)), Number(instant.slice(0, 4)));
}
