package vn.daihoi.people;

/// One of a fixed list, known to plans, views and files by its code; its words are kept under `people.<list>.<code>`.
public interface Coded {
    String code();
}
