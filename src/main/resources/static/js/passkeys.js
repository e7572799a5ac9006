// Passkeys: asks the device for a key or for a proof, and hands it to the server. Without this file, and in browsers
// without passkeys, the password form and the list stay as they are.
(() => {
  "use strict";
  if (!window.PublicKeyCredential) return;

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  const keys = (list) => (list ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

  const post = async (button, path, body) => {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", [button.dataset.csrfHeader]: button.dataset.csrfToken },
      body: JSON.stringify(body ?? {}),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };

  const common = (key) => ({
    id: key.id,
    rawId: text(key.rawId),
    type: key.type,
    clientExtensionResults: key.getClientExtensionResults(),
    authenticatorAttachment: key.authenticatorAttachment,
  });

  const signIn = async (button) => {
    const options = await post(button, "/webauthn/authenticate/options");
    const key = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: keys(options.allowCredentials) },
    });
    const proof = key.response;
    const { redirectUrl } = await post(button, "/login/webauthn", {
      ...common(key),
      response: {
        authenticatorData: text(proof.authenticatorData),
        clientDataJSON: text(proof.clientDataJSON),
        signature: text(proof.signature),
        userHandle: proof.userHandle ? text(proof.userHandle) : undefined,
      },
    });
    location.assign(redirectUrl);
  };

  const register = async (button) => {
    const label = document.getElementById(button.dataset.label).value.trim() || button.dataset.unnamed;
    const options = await post(button, "/webauthn/register/options");
    const key = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: keys(options.excludeCredentials),
      },
    });
    const made = key.response;
    await post(button, "/webauthn/register", {
      publicKey: {
        label,
        credential: {
          ...common(key),
          response: {
            attestationObject: text(made.attestationObject),
            clientDataJSON: text(made.clientDataJSON),
            transports: made.getTransports?.() ?? [],
          },
        },
      },
    });
    location.assign(button.dataset.done);
  };

  const acts = { "sign-in": signIn, register };
  const begin = () => {
    for (const part of document.querySelectorAll("[data-needs-passkeys]")) part.hidden = false;
    for (const part of document.querySelectorAll("[data-lacks-passkeys]")) part.hidden = true;
    for (const button of document.querySelectorAll("button[data-passkey]")) {
      const fault = document.getElementById(button.dataset.fault);
      button.addEventListener("click", async () => {
        fault.hidden = true;
        button.disabled = true;
        try {
          await acts[button.dataset.passkey](button);
        } catch (reason) {
          console.warn(reason);
          fault.hidden = false;
        } finally {
          button.disabled = false;
        }
      });
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin); else begin();
})();
