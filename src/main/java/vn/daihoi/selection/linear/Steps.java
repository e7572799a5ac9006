package vn.daihoi.selection.linear;

import java.util.Arrays;

/// Points on the way of an entering variable where the sum of misses bends: held as a heap by distance.
final class Steps {
    private double[] distance = new double[64];
    private int[] place = new int[64];
    private double[] bend = new double[64];
    private boolean[] atHigh = new boolean[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(double at, int basicPlace, double by, boolean high) {
        if (size == distance.length) {
            distance = Arrays.copyOf(distance, 2 * size);
            place = Arrays.copyOf(place, 2 * size);
            bend = Arrays.copyOf(bend, 2 * size);
            atHigh = Arrays.copyOf(atHigh, 2 * size);
        }
        int i = size++;
        while (i > 0 && distance[(i - 1) / 2] > at) {
            move((i - 1) / 2, i);
            i = (i - 1) / 2;
        }
        put(i, at, basicPlace, by, high);
    }

    double distance() {
        return distance[0];
    }

    int place() {
        return place[0];
    }

    double bend() {
        return bend[0];
    }

    boolean atHigh() {
        return atHigh[0];
    }

    void removeFirst() {
        size--;
        double at = distance[size];
        int i = 0;
        while (2 * i + 1 < size) {
            int below = 2 * i + 1;
            if (below + 1 < size && distance[below + 1] < distance[below]) {
                below++;
            }
            if (distance[below] >= at) {
                break;
            }
            move(below, i);
            i = below;
        }
        put(i, at, place[size], bend[size], atHigh[size]);
    }

    private void move(int from, int to) {
        put(to, distance[from], place[from], bend[from], atHigh[from]);
    }

    private void put(int i, double at, int basicPlace, double by, boolean high) {
        distance[i] = at;
        place[i] = basicPlace;
        bend[i] = by;
        atHigh[i] = high;
    }
}
