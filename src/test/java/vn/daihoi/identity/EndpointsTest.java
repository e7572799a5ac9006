package vn.daihoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

@WithCast
class EndpointsTest {
    private static final List<Class<? extends Annotation>> STATEMENTS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    /// Whoever is not signed in may see these, and nothing else.
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "SignInController",
            "NewPasswordController",
            "FirstRunController",
            "LanguageController",
            "ErrorPages",
            // what is on the public shelf: policy `using (true)`, nothing else
            "PublicController",
            // by a guest's own link, with the rate limit of WrongLinks
            "GuestController",
            "GuestProgrammeController",
            "VoterController",
            // by the secret of an enrolled device, or the code that enrols it
            "EnrolController",
            "AppController",
            "DoorApi",
            "TellerController",
            "VotingController",
            "DeviceScreenController",
            // ballots come without a name, and anybody may count them again
            "BallotBoxController");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void each_endpoint_states_who_may_use_it() {
        var silent = ours().filter(endpoint -> STATEMENTS.stream().noneMatch(statement -> states(endpoint, statement)))
                .map(HandlerMethod::toString)
                .toList();
        assertThat(silent)
                .as("because an endpoint without @RolesAllowed, @PermitAll or @DenyAll is open to every role by"
                        + " accident")
                .isEmpty();
    }

    @Test
    void roles_on_endpoints_are_roles_that_exist() {
        var named = ours().map(endpoint -> roles(endpoint))
                .filter(allowed -> allowed != null)
                .flatMap(allowed -> Arrays.stream(allowed.value()))
                .distinct()
                .toList();
        assertThat(named)
                .as("because a misspelt role shuts everybody out")
                .isNotEmpty()
                .isSubsetOf(Roles.ALL);
    }

    /// An endpoint that asks for the actor is for everybody who is signed in, and nobody else.
    @Test
    void few_endpoints_are_open_to_all() {
        var open = ours().filter(endpoint -> states(endpoint, PermitAll.class))
                .filter(endpoint ->
                        !List.of(endpoint.getMethod().getParameterTypes()).contains(Actor.class))
                .map(endpoint -> endpoint.getBeanType().getSimpleName())
                .distinct()
                .toList();
        assertThat(open)
                .as("because a visitor has no scope: name a new one here on purpose")
                .isSubsetOf(OPEN_TO_ALL);
    }

    private Stream<HandlerMethod> ours() {
        return mapping.getHandlerMethods().values().stream()
                .filter(endpoint -> endpoint.getBeanType().getPackageName().startsWith("vn.daihoi"));
    }

    private static boolean states(HandlerMethod endpoint, Class<? extends Annotation> statement) {
        return AnnotatedElementUtils.hasAnnotation(endpoint.getMethod(), statement)
                || AnnotatedElementUtils.hasAnnotation(endpoint.getBeanType(), statement);
    }

    private static RolesAllowed roles(HandlerMethod endpoint) {
        var own = AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), RolesAllowed.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), RolesAllowed.class);
    }
}
