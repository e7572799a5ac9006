package vn.daihoi.intake;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.NotThere;

/// All registers that lists go into.
@Component
class Registers {
    private final ObjectProvider<Register> registers;

    Registers(ObjectProvider<Register> registers) {
        this.registers = registers;
    }

    Register coded(String code) {
        return registers.stream()
                .filter(register -> register.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("register", 0));
    }
}
