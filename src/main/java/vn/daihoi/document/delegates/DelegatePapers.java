package vn.daihoi.document.delegates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.document.PaperSource;
import vn.daihoi.people.Honours;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.shared.web.Dictionary;

/// Papers that show the same list in several ways.
@Configuration(proxyBeanMethods = false)
class DelegatePapers {

    @Bean
    PaperSource delegatesByUnit(ChosenList chosen, Dictionary dictionary) {
        return new DelegateListPaper("danh-sach-don-vi", chosen, dictionary.in(Dictionary.VIETNAMESE));
    }

    @Bean
    PaperSource delegatesByName(ChosenList chosen, Dictionary dictionary) {
        return new DelegateListPaper("danh-sach-ten", chosen, dictionary.in(Dictionary.VIETNAMESE));
    }

    @Bean
    PaperSource biographies(ChosenList chosen, SensitiveData sensitive, Honours honours, Dictionary dictionary) {
        return new Biographies("trich-ngang", chosen, sensitive, honours, dictionary);
    }

    @Bean
    PaperSource registrationForms(ChosenList chosen, SensitiveData sensitive, Honours honours, Dictionary dictionary) {
        return new Biographies("phieu-dang-ky", chosen, sensitive, honours, dictionary);
    }
}
