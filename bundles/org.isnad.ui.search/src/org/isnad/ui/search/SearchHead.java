// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.search.QueryException;
import org.isnad.search.Vocabulary;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/** The lines above the hits: the query, how much it finds, the tools, and what is wrong with it. */
final class SearchHead {
    private static final int FIELD = 30;

    private final QueryField field;
    private final Label count;
    private final Label error;

    /** @param tools adds its tools */
    SearchHead(Composite content, Supplier<Vocabulary> vocabulary, QueryField.Listener listener, Consumer<IToolBarManager> tools) {
        Composite line = Css.style(new Composite(content, SWT.NONE), "part"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        field = new QueryField(line, vocabulary, listener);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(SWT.DEFAULT, Fonts.scaled(FIELD)).applyTo(field.control());
        count = Css.style(new Label(line, SWT.NONE), "muted"); //$NON-NLS-1$
        count.setFont(Fonts.small());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT);
        tools.accept(bar);
        Css.style(bar.createControl(line), "part"); //$NON-NLS-1$
        Palette.onChange(bar.getControl(), () -> Icons.renew(bar));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar.getControl());
        error = Css.style(new Label(content, SWT.WRAP), "wrong"); //$NON-NLS-1$
        error.setFont(Fonts.small());
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).exclude(true).applyTo(error);
        error.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(Css.hairline(content));
        say(""); //$NON-NLS-1$
    }

    QueryField field() {
        return field;
    }

    /** Says what is wrong with the query, and where; null where nothing is. */
    void wrong(QueryException wrong) {
        field.mark(wrong);
        error.setText(wrong == null ? "" : wrong.getMessage()); //$NON-NLS-1$
        error.setVisible(wrong != null);
        ((GridData) error.getLayoutData()).exclude = wrong == null;
        error.getParent().layout(true);
    }

    /** Counts what was found; null for nothing that could be counted. */
    void count(FoundPlaces found) {
        say(found == null ? "" : words(found)); //$NON-NLS-1$
        count.setToolTipText(found == null || found.notes().isEmpty() ? null : String.join("\n", found.notes())); //$NON-NLS-1$
    }

    /** A label without any width is not put in its place again in a mirrored window when it gets one. */
    private void say(String text) {
        count.setText(text.isEmpty() ? " " : text); //$NON-NLS-1$
        count.getParent().layout();
    }

    private static String words(FoundPlaces found) {
        List<String> parts = new ArrayList<>();
        parts.add(hits(found));
        parts.add(SearchMenus.filterWords(found.request().filter()));
        if (!found.notes().isEmpty()) {
            parts.add(Isolation.message(SearchMessages.notes, Integer.toString(found.notes().size())));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" \u00b7 ", parts); //$NON-NLS-1$
    }

    private static String hits(FoundPlaces found) {
        String hits = String.format(Locale.ROOT, "%,d", found.places().size()); //$NON-NLS-1$
        return switch (found.places().size()) {
            case 0 -> ""; //$NON-NLS-1$
            case 1 -> SearchMessages.oneHit;
            default -> found.documents() == 1 ? Isolation.message(SearchMessages.countOne, hits)
                : Isolation.message(SearchMessages.count, hits, String.format(Locale.ROOT, "%,d", found.documents())); //$NON-NLS-1$
        };
    }
}
