// The voter's side of a secret vote (RFC 9474, RSABSSA-SHA384-PSS-Randomized): makes a ballot paper, blinds it, and turns
// the answer into a signature that the server has never seen. docs/methods/secret-votes.md says what each step is for.
const daihoiBallot = (() => {
  "use strict";
  const PART = 32, SALT = 48, HASH = 48, CHOICES = ["for", "against", "abstain"], E = 65537n;

  const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (two) => parseInt(two, 16));
  const text64 = (bytes) => btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  const bytes64 = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const join = (...parts) => {
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
    return all;
  };
  const random = (length) => crypto.getRandomValues(new Uint8Array(length));
  const digest = async (name, bytes) => new Uint8Array(await crypto.subtle.digest(name, bytes));
  const number = (bytes) => BigInt("0x" + (hex(bytes) || "0"));
  const fixed = (value, length) => unhex(value.toString(16).padStart(2 * length, "0"));

  const power = (base, exponent, modulus) => {
    let result = 1n;
    for (let b = base % modulus, e = exponent; e > 0n; e >>= 1n, b = (b * b) % modulus) {
      if (e & 1n) result = (result * b) % modulus;
    }
    return result;
  };
  /** Undefined where there is none. */
  const inverse = (value, modulus) => {
    let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
    while (b > 0n) {
      const q = a / b;
      [a, b, x, y] = [b, a - q * b, y, x - q * y];
    }
    return a === 1n ? ((x % modulus) + modulus) % modulus : undefined;
  };

  const mask = async (seed, length) => {
    const parts = [];
    for (let i = 0; parts.length * HASH < length; i++) {
      parts.push(await digest("SHA-384", join(seed, Uint8Array.of(0, 0, 0, i))));
    }
    return join(...parts).slice(0, length);
  };
  /** EMSA-PSS-ENCODE (RFC 8017, 9.1.1) with SHA-384. */
  const encode = async (message, salt, bits) => {
    const length = Math.ceil(bits / 8);
    const hash = await digest("SHA-384", join(new Uint8Array(8), await digest("SHA-384", message), salt));
    const block = join(new Uint8Array(length - salt.length - HASH - 2), Uint8Array.of(1), salt);
    const masked = (await mask(hash, block.length)).map((b, i) => b ^ block[i]);
    masked[0] &= 0xff >> (8 * length - bits);
    return join(masked, hash, Uint8Array.of(0xbc));
  };

  /** RFC 9474, 4.2. The factor is given in tests only. */
  const blind = async (message, modulus, salt = random(SALT), factor = undefined, exponent = E) => {
    const length = Math.ceil(modulus.toString(2).length / 8);
    const encoded = number(await encode(message, salt, modulus.toString(2).length - 1));
    for (;;) {
      const r = factor ?? number(random(length)) % modulus;
      const back = inverse(r, modulus);
      if (back !== undefined && r > 1n) {
        const blinded = (encoded * power(r, exponent, modulus)) % modulus;
        return { blinded: fixed(blinded, length), inverse: back, encoded };
      }
    }
  };
  /** RFC 9474, 4.4: undefined if the answer is no signature of this key. */
  const unblind = (answer, made, modulus, exponent = E) => {
    const signature = (number(answer) * made.inverse) % modulus;
    return power(signature, exponent, modulus) === made.encoded ? fixed(signature, answer.length) : undefined;
  };

  /** A new paper: 32 random bytes and a seal for each choice; what opens the seals stays on this device. */
  const fresh = async (keyHex) => {
    const openings = CHOICES.map(() => random(PART));
    const paper = join(random(PART), ...(await Promise.all(openings.map((one) => digest("SHA-256", one)))));
    const made = await blind(paper, BigInt("0x" + keyHex));
    return {
      paper: text64(paper),
      openings: openings.map(text64),
      blinded: text64(made.blinded),
      inverse: made.inverse.toString(16),
      encoded: made.encoded.toString(16),
    };
  };
  /** The paper with its signature, what blinded it forgotten; undefined if the answer is none. */
  const signed = (blank, answer, keyHex) => {
    const made = { inverse: BigInt("0x" + blank.inverse), encoded: BigInt("0x" + blank.encoded) };
    const signature = unblind(bytes64(answer), made, BigInt("0x" + keyHex));
    return signature && { paper: blank.paper, openings: blank.openings, signature: text64(signature) };
  };
  const ballot = (paper, choice) => ({
    paper: paper.paper,
    signature: paper.signature,
    choice,
    opening: paper.openings[CHOICES.indexOf(choice)],
  });
  /** By which the voter finds the ballot on the board. */
  const numberOf = async (paper) => hex(await digest("SHA-256", bytes64(paper.paper)));

  return { blind, unblind, encode, number, fixed, hex, unhex, fresh, signed, ballot, numberOf, CHOICES };
})();
