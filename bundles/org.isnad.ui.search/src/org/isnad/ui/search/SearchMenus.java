// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.scene.ElementLook;
import org.isnad.search.HitOrder;
import org.isnad.search.Vocabulary;
import org.isnad.ui.Documents;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/** The menus in which one says what is searched, and in which order it is shown. */
final class SearchMenus {
    private static final int MOST_OUTLETS = 40;

    private final SearchChoices now;
    private final Consumer<SearchChoices> chosen;

    SearchMenus(SearchChoices now, Consumer<SearchChoices> chosen) {
        this.now = now;
        this.chosen = chosen;
    }

    void fillFilter(MenuManager menu, Vocabulary vocabulary) {
        SearchFilter filter = now.filter();
        menu.add(radio(SearchMessages.allArticles, filter.document() == null && filter.outlet() == null, now.withFilter(filter.inDocument(null))));
        Documents.active().ifPresent(article -> menu.add(radio(Isolation.message(SearchMessages.thisArticle, title(article.documentId())),
            article.documentId().equals(filter.document()), now.withFilter(filter.inDocument(article.documentId())))));
        List<String> outlets = vocabulary == null ? List.of() : vocabulary.values("outlet"); //$NON-NLS-1$
        if (!outlets.isEmpty()) {
            MenuManager each = new MenuManager(SearchMessages.outlets);
            outlets.stream().limit(MOST_OUTLETS).forEach(outlet -> each.add(radio(Isolation.isolate(outlet), outlet.equals(filter.outlet()), now.withFilter(filter.inOutlet(outlet)))));
            menu.add(each);
        }
        menu.add(new Separator());
        menu.add(radio(SearchMessages.allAnnotators, filter.annotator() == null, now.withFilter(filter.of(null))));
        for (String annotator : vocabulary == null ? List.<String>of() : vocabulary.values("annotator")) { //$NON-NLS-1$
            menu.add(radio(Isolation.message(SearchMessages.onlyAnnotator, annotator), annotator.equals(filter.annotator()), now.withFilter(filter.of(annotator))));
        }
        menu.add(new Separator());
        menu.add(item(SearchMessages.clitics, IAction.AS_CHECK_BOX, now.clitics(), now.withClitics(!now.clitics())));
    }

    void fillOrder(MenuManager menu) {
        for (HitOrder order : HitOrder.values()) {
            menu.add(radio(label(order), order == now.order(), now.withOrder(order)));
        }
        menu.add(new Separator());
        menu.add(item(SearchMessages.grouped, IAction.AS_CHECK_BOX, now.grouped(), now.withGroups(!now.grouped())));
    }

    private static String label(HitOrder order) {
        return switch (order) {
            case DOCUMENT -> SearchMessages.orderDocument;
            case DATE -> SearchMessages.orderDate;
            case MATCH -> SearchMessages.orderMatch;
            case BEFORE -> SearchMessages.orderBefore;
            case AFTER -> SearchMessages.orderAfter;
        };
    }

    private IAction radio(String text, boolean on, SearchChoices next) {
        return item(text, IAction.AS_RADIO_BUTTON, on, next);
    }

    private IAction item(String text, int style, boolean on, SearchChoices next) {
        Action action = new Action(text.replace("&", "&&"), style) { //$NON-NLS-1$ //$NON-NLS-2$
            @Override
            public void run() {
                // The item that was on before is told, too, that it is off now.
                if (getStyle() != IAction.AS_RADIO_BUTTON || isChecked()) {
                    chosen.accept(next);
                }
            }
        };
        action.setChecked(on);
        return action;
    }

    /** What a filter leaves, in words; empty where it leaves all. */
    static String filterWords(SearchFilter filter) {
        String where = filter.document() != null ? Isolation.isolate(title(filter.document())) : Isolation.isolate(filter.outlet());
        String who = Isolation.isolate(filter.annotator());
        return where.isEmpty() || who.isEmpty() ? where + who : where + " \u00b7 " + who; //$NON-NLS-1$
    }

    private static String title(String document) {
        try {
            CorpusStore store = Workspace.corpus().orElse(null);
            return store == null ? document : store.document(document).map(ElementLook::documentTitle).orElse(document);
        } catch (CorpusException e) {
            return document; // opening it tells what is wrong
        }
    }
}
