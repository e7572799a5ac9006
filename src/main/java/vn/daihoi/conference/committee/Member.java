package vn.daihoi.conference.committee;

/// One person in the organising committee or a subcommittee.
///
/// @param id 0 while not stored
/// @param body [Committee#ORGANISING] or the plan's code of a subcommittee
public record Member(long id, String body, String name, String post, MemberRole role, String phone, String email) {}
