package vn.daihoi.identity.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Where a guess comes from. A person with IPv6 owns a whole /64, so that counts as one address.
public final class Address {
    private Address() {}

    public static String of(String remote) {
        try {
            return InetAddress.getByName(remote) instanceof Inet6Address six ? network(six) : remote;
        } catch (UnknownHostException e) {
            return remote;
        }
    }

    private static String network(Inet6Address address) throws UnknownHostException {
        var bytes = address.getAddress();
        Arrays.fill(bytes, 8, 16, (byte) 0);
        return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
    }
}
