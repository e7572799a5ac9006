package vn.daihoi.device.web;

/// Whoever asks is not a device that may work here.
final class NoDevice extends RuntimeException {
    private final boolean cutOff;

    NoDevice(boolean cutOff) {
        super(cutOff ? "the device was cut off" : "no device is known by this secret");
        this.cutOff = cutOff;
    }

    boolean isCutOff() {
        return cutOff;
    }
}
