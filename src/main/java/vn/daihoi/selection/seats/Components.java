package vn.daihoi.selection.seats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Strongly connected components (Tarjan): nodes on a common circle share a number.
final class Components {
    private final List<List<Integer>> next = new ArrayList<>();
    private final int[] found;
    private final int[] root;
    private final int[] component;
    private final boolean[] open;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private int clock;

    Components(int nodes, List<Exchanges.Arc> arcs) {
        for (int i = 0; i < nodes; i++) {
            next.add(new ArrayList<>());
        }
        arcs.forEach(arc -> next.get(arc.from()).add(arc.to()));
        found = new int[nodes];
        root = new int[nodes];
        component = new int[nodes];
        open = new boolean[nodes];
        Arrays.fill(found, -1);
    }

    int[] of() {
        for (int node = 0; node < found.length; node++) {
            if (found[node] < 0 && !next.get(node).isEmpty()) {
                visit(node);
            } else if (found[node] < 0) {
                component[node] = node;
            }
        }
        return component;
    }

    private void visit(int node) {
        found[node] = root[node] = clock++;
        stack.push(node);
        open[node] = true;
        for (int to : next.get(node)) {
            if (found[to] < 0) {
                visit(to);
                root[node] = Math.min(root[node], root[to]);
            } else if (open[to]) {
                root[node] = Math.min(root[node], found[to]);
            }
        }
        if (root[node] == found[node]) {
            int member;
            do {
                member = stack.pop();
                open[member] = false;
                component[member] = node;
            } while (member != node);
        }
    }
}
