package vn.daihoi.invitation.web;

import java.util.List;

/// The people whom units of the reader's subtree send to conferences.
public record SentPage(List<Occasioned> occasions, boolean any) {

    public record Occasioned(String event, String line, String lastDay, int silent, List<InvitationsPage.Line> lines) {}
}
