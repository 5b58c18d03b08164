// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.ArrayList;
import java.util.List;

import org.isnad.search.Vocabulary;
import org.isnad.ui.views.fields.Choice;

/** Queries that show what can be asked, with the names of the open corpus where they need some. */
final class QueryExamples {
    private QueryExamples() {
    }

    static List<Choice> of(Vocabulary vocabulary) {
        List<Choice> examples = new ArrayList<>();
        add(examples, "القوات المدينة", SearchMessages.exWord); //$NON-NLS-1$
        add(examples, "\"القيادة العامة\"", SearchMessages.exPhrase); //$NON-NLS-1$
        add(examples, "انسح*", SearchMessages.exPrefix); //$NON-NLS-1$
        add(examples, "قوات~", SearchMessages.exClitics); //$NON-NLS-1$
        add(examples, "(هدنة OR اتفاق) -نفى", SearchMessages.exOr); //$NON-NLS-1$
        add(examples, "قوات~ near/5 طرابلس", SearchMessages.exNear); //$NON-NLS-1$
        add(examples, "claim with cue:DENY", SearchMessages.exDenied); //$NON-NLS-1$
        add(examples, "relation:CONTRADICTION", SearchMessages.exRelation); //$NON-NLS-1$
        add(examples, "source with source.type:ANONYMOUS", SearchMessages.exSourceType); //$NON-NLS-1$
        add(examples, "claim with claim.type:NUMERIC near \"قوات\"", SearchMessages.exUnattributed); //$NON-NLS-1$
        named(examples, vocabulary, "source", "claim with source:", SearchMessages.exSource); //$NON-NLS-1$ //$NON-NLS-2$
        named(examples, vocabulary, "outlet", "claim with outlet:", SearchMessages.exOutlet); //$NON-NLS-1$ //$NON-NLS-2$
        named(examples, vocabulary, "date", "claim with date:", SearchMessages.exDate); //$NON-NLS-1$ //$NON-NLS-2$
        return examples;
    }

    private static void named(List<Choice> examples, Vocabulary vocabulary, String field, String query, String about) {
        String name = vocabulary == null ? null : vocabulary.first(field);
        if (name != null) {
            add(examples, query + name, about);
        }
    }

    private static void add(List<Choice> examples, String query, String about) {
        examples.add(new Choice(query, query, about, null));
    }
}
