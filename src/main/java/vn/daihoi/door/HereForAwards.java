package vn.daihoi.door;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.award.WhoIsHere;

/// Tells the ceremony who is in the hall, so that whoever is missing is known before a batch is called.
@Component
class HereForAwards implements WhoIsHere {
    private final InTheHall hall;

    HereForAwards(InTheHall hall) {
        this.hall = hall;
    }

    @Override
    public Map<Long, Boolean> inside(long conferenceId) {
        return hall.known(conferenceId);
    }
}
