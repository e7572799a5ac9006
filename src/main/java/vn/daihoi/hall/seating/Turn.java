package vn.daihoi.hall.seating;

/// When somebody goes up to receive an award: in which batch, and as which of it.
public record Turn(int batch, int place) {}
