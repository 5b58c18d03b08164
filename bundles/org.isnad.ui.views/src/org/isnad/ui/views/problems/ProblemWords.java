// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.problems;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Problem;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/**
 * Messages of the rules as a person reads them: an id, which is right for a file or a script, gives way to the words of
 * the element it names. It looks all elements up at once when the first id comes; make a new one after an edit. UI thread.
 */
public final class ProblemWords {
    private static final Pattern ID = Pattern.compile("\\b[a-z][a-z2-9]{12}\\b"); //$NON-NLS-1$
    private static final int LONGEST = 48;

    private Map<String, Element> elements;

    /** The message of a problem with its ids in words, where they are those of the annotator's elements. */
    public String of(Problem problem) {
        return Workspace.session().map(session -> ID.matcher(problem.message()).replaceAll(found -> words(found, session))).orElse(problem.message());
    }

    private String words(MatchResult found, EditSession session) {
        if (elements == null) {
            elements = elements(session.store(), session.annotator());
        }
        Element element = elements.get(found.group());
        String words = element == null ? found.group() : Isolation.isolate('\u00ab' + shortened(ElementLabels.text(element, session.store())) + '\u00bb');
        return Matcher.quoteReplacement(words);
    }

    private static String shortened(String words) {
        int space = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
        return space < 0 ? words : words.substring(0, space) + " \u2026"; //$NON-NLS-1$
    }

    private static Map<String, Element> elements(CorpusStore store, String annotator) {
        Map<String, Element> found = new HashMap<>();
        try {
            for (Document document : store.documents()) {
                if (store.hasAnnotations(document.getId(), annotator)) {
                    store.annotations(document.getId(), annotator).eContents().forEach(content -> put(found, content));
                }
            }
            store.sources().getEntities().forEach(entity -> put(found, entity));
        } catch (CorpusException e) {
            // The ids of what cannot be read stay ids; the problem list names the file itself.
            return found;
        }
        return found;
    }

    private static void put(Map<String, Element> found, Object content) {
        if (content instanceof Element element && element.getId() != null) {
            found.put(element.getId(), element);
        }
    }
}
