package vn.daihoi.identity;

/// A device was lost: the account's passkeys and access tokens lead in no more.
public record KeysWiped(long accountId) {}
