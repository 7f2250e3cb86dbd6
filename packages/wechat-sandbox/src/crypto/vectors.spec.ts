import { createDecipheriv, createHash, createPublicKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { seal } from './aead.ts';
import { verifyText } from './rsa.ts';

const PUBLIC_KEY = createPublicKey({
  key: Buffer.from(
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2VCTd91fnUn73Xy9DLvt/V62TVxRTEEstVdeRaZ3B3leO0pldE806mXO4RwdHXagHQ4vGeZN0yqm++rDsGK+U3AH7kejyD2pXshNP9Cq5YwbptiLGtjcquw4HNxJQUOmDeJf2vg6byms9RUipiq4SzbJKqJFlUpbuIPDpSpWz10PYmyCNeDGUUK65E5h2B834uxl1zNLYQCrkdBzb8oUxwYeP5a2DNxmjL5lsJML7DGr5znsevnoqGRwTm9fxCGfy8wus7hwKz6clt3Whmmda7UAdb1c08hEQFVRbF14AR73xbnd8N0obCWJPCbzMCtkaSef4FdEEgEXJiw0VAJT8wIDAQAB',
    'base64',
  ),
  format: 'der',
  type: 'spki',
});

const SIGNED: readonly (readonly [string, string, string])[] = [
  [
    'wechatpay-go signer test',
    'source',
    'BKyAfU4iMCuvXMXS0Wzam3V/cnxZ+JaqigPM5OhljS2iOT95OO6Fsuml2JkFANJU9K6q9bLlDhPXuoVz+pp4hAm6pHU4ld815U4jsKu1RkyaII+1CYBUYC8TK0XtJ8FwUXXz8vZHh58rrAVN1XwNyvD1vfpxrMT4SL536GLwvpUHlCqIMzoZUguLli/K8V29QiOhuH6IEqLNJn8e9b3nwNcQ7be3CzYGpDAKBfDGPCqCv8Rw5zndhlffk2FEA70G4hvMwe51qMN/RAJbknXG23bSlObuTCN7Ndj1aJGH6/L+hdwfLpUtJm4QYVazzW7DFD27EpSQEqA8bX9+8m1rLg==',
  ],
  [
    'paySign (official sample parameters)',
    'wx2421b1c4370ec43b\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\nprepay_id=wx201410272009395522657a690389285100\n',
    'JYKXt4mOdSKy03hD6XypE2RhzqxiJ3GDyxWbaIh1v95JFKzKfliSigI5ABR/pRU1EY/+BcWISR9vI1ZfWrnAGGoAhcuRhmwgRznyeT06kBy5k1heLQnFTWFYsoxVWyEEP6HRCbhaWREXRGs6lbdCkuK4R9ZcCgY/R+m7fGbiYYKXpjI92ByQ1il9MYxkCtLnxB3qeVjwjBsowN1KO9DQ9x6DYepQbuFUkqLj8A+cGMfXsTqqn8/PHPfPeocOXIR3jknFzFzRYyZB0az+KBqULEQr0BUwt9tZ0esXvVFbLoE8RvaBIEMB0OvMx2XRtYc0LQCL4wKzE2kYFX4dZmDBVg==',
  ],
  [
    'GET request message',
    'GET\n/v3/pay/transactions/out-trade-no/D2026_1?mchid=1900000001\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n',
    'T6g3tsunE/kqQAeOB6CFBcq3/Nt1S9MPsKGbKCDyjBDgc7foLkaSGiEsHUslQ8h6xtJM/pQIpUQ+koZ+TdUZUlomOl5Fzx1nC286JFeYszpQE9nzXvb8+6HMGXbxz5prKMfaQG3EdyGxvg1jyNjgcblE5FMprXfRz0/hIbd9s1C33WVr0ZflXoEvJrh4/J0l9FGZYv7EaHgJFUXdInSyeICInAGwwb5jScEPe5HBa6y/mstLrp96P027dogiFe9aaajeHhoE8pucvBus3yJFgfs+s+e2qA5KIjMopf9NV99FpGfp48IUSdV99mAqt7eCrOGdI801+0qvui1u7z8EyA==',
  ],
  [
    'POST request message with UTF-8 body',
    'POST\n/v3/pay/transactions/jsapi\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n{"mchid":"1900000001","description":"年费"}\n',
    'Dde8JQCe4T4PBk6LR1RmUVSHEBDt8Ba4eCifw076FLHbOmkTKNgki4Rs9WSGRzm+D2EBeCFl1J/QSpuH0P8QWiRGPmDWJcg1F2Z+SwQSBzKMHjyznZ7z4bJ+ZdONjQCg3jcileiweb8KIpclq82Bu8ylVTtqAuSZmThX1C2uKXLYOhDNaz7J/EUzM3XFQ8DvGDTiDZ4vJ6pnc7Za0OZox1CAf3D3zyqQdz0TQ1vTjrB3XG7oREwxGDtY1cJOOdybaVvMaDiDKGHoNvEcbMYaDw6fzYcBJJ6GnFQr8wnJnzkpQv9QQ5Sro2Mf44L8kNaGp1AbV7o+FtGpD6zpuuiBkg==',
  ],
  [
    'response message, 204 empty body',
    '1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n',
    'FvlS+Ab7shbPZIPgZBeHWZkY6n5jgdU61ZW35+bXAtnB2uC/9RHI9bvSQEcWV6ncZbjrbGhOIQFkGcjmG9KAN25jisOMdVJ92CYkuiQE+hgvsHtvRr2BpgKBxEXfFXmHEmivNkc9ShQr6VYiGunG0VqREcSE9tAtZnbwtNe0Ah1ArDHZb8qiQPFrazv2MmKfl15Ve68SX9BvEZO3Z2I6yR6MfKal/IWKDgBDGSDlqYzmZV3gb6E76ai08Wmt6ijn2MJbfQ++jjDIpivdilSPmcGqPQSR+zfnJt6XGpMDCsip8KDP2Olm3C6LfX0CAJ0D/RLelu2ZAMvW5ZFEoad0Lw==',
  ],
];

const SEALED = {
  apiV3Key: 'a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb',
  nonce: '14b16c03dc1b',
  associatedData: 'certificate',
  plaintextSha256: '8693813ac0735cb54b6e67f25086a5924c103712255b8857049b8e502d564eb4',
  ciphertext:
    'Mr/AxbvY+WL9hKlD5nIa03LOMPpn5f+CWeNxE4ujl0f5gXZ9XLJ9CldkArCOTsbU62XgKnTc3YvRMZQ7wCmE2fzwmAenAySTYsPms72JhggPWfdqVxri9YD5wBYKn8Ck0Fc5JIiVw9WlN2oxHBz83mRVsjoTGC5+cX1CdYqKuZ8pkvi0aCJIq07ZC8MHoTowUz+4jYJy9XeKqip83Z7BmUYxsePpNM+HtihBqTJIUYXJfX7Col5X0ACsApRoU9l6swfW/kzvqNpDJavhDBGasLrr5822+Fk5nVkcTi53f8Wbue7ODWjJxj1yhRYcxFCvXLtpYNB+Qa1aXtrBSdBdBI2p7o+6Imn+auHLBCzkrZqF/yd+d4vTn4tqHPLUj89XcHsMf96uBo3T/HQV8LEDeIO+6YvOK9FrIDYsvp+imN4n/mnF7eJKo9mpN/QqWJiawrFpAmMMxFKBjIdpgMnVUl3Z11RcWKyfOJ3kcmItTWcnZFNyDgR9cS0aU6QPlefa3uUW89uzBuHjcFdDl43yU3LE4qZnHLDcDgx4qt0OFCLiy51GXtEpyYs5k99YJBvKK+RyIs4Yc1/smBmClQUhxW+8bsPNOcXfDvH2yX4YzESoO4TV0RqiCgnsSd4zIFyJPiMKIGzVHiw6Kg0eGCmB4mGHEEZCQ0eN3SSPO0QVjjtBYfgXDZfVHSaAB8PjWBVNFimoViZZQrwT6Ygo0LU0Dd8+F5aHFYr4OPHPslr3hrgutEYXDTv1vTA6ABJGqknJ9Y2vtyWpy7aIwxc0kQq/1ezjs+RMVL/LRpGDnbx1/CGPDjZhYgZypKa55+PDhoaQxqkF3xCLz2DGoNHZYmFqxzAOsAK0vJZw4VcAk6ssbA6YIaMuiemEpxfLC9ZiXtRqsX9s+GWjjtA8JywOFMO+NKZm9BH/E5YNg2DDD3sHG9Mciwn7yJ6sdf8h2lAWlEExAOeiBNyshOHAQ0/S+x1ncWNiqY+Uh5n0rtonvePV2MsxVlEWR3AVHn1abcEWkzivd+G5kg7LYO0goqzGClcQfnFfZdO6KwcMXsBCnm9A1Bl4+k5LLokTIYH5/36SRIZ9j0CHGD77BQLE7x8AlNsoFS2m263tLLq78TFqvZUTIZIQcVIl+NInscS3xQbA38qqFqutCWIwoF1azuJ7woiJyMvnS3xzIpNzP+rzJ8VDXxjLjpEUBOC9WDs74+QMtsAdmh6g0KDclHEk8WJ4P2bnso4z3VCGoDT5X/0bS1C+jMZMKaOCNB21FZ08qgUHmKeDeg8ylENu+mh2Y/AaEDSGkGBHIfFbhMYO3uRxhk9hldiHEnHgdkXiVAAUWk/IhtmGijibO/L76vB74Xpes973uK+2iFKgNBk8qTLLZZnuWbcMQuA6VsFULRb/C+q9B21YuAWPMzvgBwr4EX2m/OpF5w8Q0HL7v1H5H0mIGJbrjnklUPoBYrw30W3uk7yF0KE6sfMukafFx0S9rBOL0RykGDPwC0lHSNySkXDeM5XvDJ+dtHK+RDwhJR+azfrWAHGMtZcQ+YVamjWVmHxXM03j3GeCXgqae1upwHzkPL5OwojcQ5MQi3Kv/1xtwY0cRN/yeZTOsXfujtqhkJj/Vltby4lnW4SCj4LjWQF19BY6zhzF4yybBA8bhhtoNP/zx8QkhHAkIROkK2ZVgfocCAPvfQ+vSrsIBO+L5cmg6mzFn4g84lsHscgXnszIlzUrzx/4Tam0uwuS9J1gddZ0I0QUt9SJzfsoBCTU0OgNMUtXKS5HvgXe7abexMtFH5eulOsAuFZkQ5LYJa/m4yHFInXzL/t3hjdTi2NmxUufvYzwIyffRTu5vS9vjscARD9lUQDHFQ/xgWe1i8EkRlrSfjlXt00+4//h2bcJKyTBT3IXwvKNsuY29V9/vU3HkvWKZ99zpSlmcZRuBa1BHbyPEvc0NlqIIoKidxqUvOR64MzudHhAjgWFP+IXojfhS3Gj9OJhBL7s',
};

describe('official vectors', () => {
  it.each(SIGNED)('[PAY-08] verifies: %s', (_name, message, signature) => {
    expect(verifyText(PUBLIC_KEY, message, signature)).toBe(true);
    expect(verifyText(PUBLIC_KEY, `${message} `, signature)).toBe(false);
    expect(verifyText(PUBLIC_KEY, message, `WECHATPAY/SIGNTEST/${signature}`)).toBe(false);
  });

  it('[NOT-03] seals to the very bytes of the official sample', () => {
    const { apiV3Key, nonce, associatedData, ciphertext, plaintextSha256 } = SEALED;
    const bytes = Buffer.from(ciphertext, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(nonce));
    decipher.setAAD(Buffer.from(associatedData));
    decipher.setAuthTag(bytes.subarray(-16));
    const plaintext = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
    expect(createHash('sha256').update(plaintext).digest('hex')).toBe(plaintextSha256);
    expect(seal(apiV3Key, nonce, associatedData, plaintext)).toEqual({
      ciphertext,
      nonce,
      associated_data: associatedData,
    });
  });
});
