// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.scene.look.Token;
import org.isnad.search.Proposal;
import org.isnad.search.QueryCompletion;
import org.isnad.search.QueryException;
import org.isnad.search.Vocabulary;
import org.isnad.ui.Settings;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;

/**
 * The line in which a query is written, in the direction of its first letter. Names of fields and values are proposed while one writes,
 * queries asked before come with the arrow down, and what cannot be understood is underlined where it stands. UI thread only.
 */
final class QueryField {
    private static final String HISTORY = "search.history"; //$NON-NLS-1$
    private static final int LONGEST_REMEMBERED = 500;
    private static final int PAUSE = 300;

    /** Told what stands in the field. */
    interface Listener {
        /** Somebody paused while writing. */
        void written(String query);

        /** Enter was pressed, or a query was chosen. */
        void asked(String query);

        /** The arrow down where nothing is proposed. */
        void left();
    }

    private final Composite frame;
    private final StyledText text;
    private final Supplier<Vocabulary> vocabulary;
    private final Listener listener;
    private final ProposalList proposals;
    private final Runnable pause = this::paused;
    private boolean quiet;
    /** Whether somebody writes since the last query was asked. */
    private boolean writing;

    QueryField(Composite parent, Supplier<Vocabulary> vocabulary, Listener listener) {
        this.vocabulary = vocabulary;
        this.listener = listener;
        frame = new Composite(parent, SWT.NONE);
        FillLayout margin = new FillLayout();
        margin.marginWidth = 1;
        margin.marginHeight = 1;
        frame.setLayout(margin);
        text = new StyledText(frame, SWT.SINGLE);
        frame.addListener(SWT.Paint, e -> {
            e.gc.setForeground(Palette.color(text.isFocusControl() ? Token.SELECTION : Token.LINE));
            e.gc.drawRectangle(0, 0, frame.getSize().x - 1, frame.getSize().y - 1);
        });
        text.setFont(Fonts.ui());
        text.setMargins(6, 4, 6, 3);
        proposals = new ProposalList(text, this::take);
        text.addListener(SWT.Verify, e -> e.text = e.text.replaceAll("[\\r\\n\\t\\u2028\\u2029]+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
        text.addListener(SWT.Modify, e -> modified());
        text.addListener(SWT.Paint, this::paintHint);
        text.addListener(SWT.FocusOut, e -> {
            frame.redraw();
            proposals.closeSoon();
        });
        text.addListener(SWT.FocusIn, e -> frame.redraw());
        text.addVerifyKeyListener(this::key);
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT && proposals.isOpen() || e.detail == SWT.TRAVERSE_ESCAPE && proposals.isOpen()) {
                e.doit = false;
            }
        });
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = SearchMessages.hint;
            }
        });
        Palette.onChange(text, text::redraw);
    }

    Control control() {
        return frame;
    }

    /** What can be proposed is known now, or is another. */
    void vocabularyCame() {
        if (!proposals.isOpen()) {
            propose();
        }
    }

    boolean isProposing() {
        return proposals.isOpen();
    }

    String query() {
        return text.getText();
    }

    /** Writes a query and asks it. */
    void ask(String query) {
        set(query);
        enter();
    }

    private void set(String query) {
        quiet = true;
        text.setText(query.replaceAll("[\\r\\n]+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
        quiet = false;
        text.setCaretOffset(text.getCharCount());
        text.showSelection();
    }

    void focus() {
        text.setFocus();
        text.selectAll();
    }

    /** Underlines what cannot be understood; null where all can. */
    void mark(QueryException wrong) {
        text.setStyleRange(null);
        if (wrong != null && text.getCharCount() > 0) {
            int begin = Math.max(0, Math.min(wrong.begin(), text.getCharCount() - 1));
            int end = Math.max(begin + 1, Math.min(wrong.end(), text.getCharCount()));
            StyleRange range = new StyleRange();
            range.start = begin;
            range.length = end - begin;
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            range.underlineColor = Palette.color(Token.CONTRADICTION);
            text.setStyleRange(range);
        }
    }

    private void modified() {
        boolean arabic = Quote.arabic(text.getText());
        int wanted = arabic ? SWT.RIGHT_TO_LEFT : text.getCharCount() == 0 ? frame.getOrientation() : SWT.LEFT_TO_RIGHT;
        if (text.getOrientation() != wanted) {
            text.setOrientation(wanted);
        }
        text.setFont(arabic ? Fonts.quoteSmall() : Fonts.ui());
        text.redraw();
        mark(null);
        writing = !quiet;
        if (!quiet) {
            text.getDisplay().asyncExec(this::propose);
            text.getDisplay().timerExec(PAUSE, pause);
        }
    }

    private void paused() {
        if (!text.isDisposed()) {
            listener.written(text.getText());
        }
    }

    private void propose() {
        if (writing && !text.isDisposed() && text.isFocusControl()) {
            Vocabulary known = vocabulary.get();
            // A list after each space would be in the way; Ctrl+Space asks for it.
            int caret = text.getCaretOffset();
            boolean inWord = caret > 0 && !Character.isWhitespace(text.getText().charAt(caret - 1)) && text.getText().charAt(caret - 1) != '(';
            proposals.show(known == null || !inWord ? List.of() : QueryCompletion.at(text.getText(), caret, known));
        }
    }

    private void key(Event event) {
        boolean open = proposals.isOpen();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
                if (open) {
                    proposals.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                } else if (event.keyCode == SWT.ARROW_DOWN && (text.getCharCount() == 0 || (event.stateMask & SWT.MOD3) != 0)) {
                    history();
                } else if (event.keyCode == SWT.ARROW_DOWN) {
                    listener.left();
                }
                event.doit = false;
            }
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                if (!open || !proposals.takeChosen()) {
                    enter();
                }
            }
            case SWT.TAB -> {
                if (open) {
                    event.doit = false;
                    proposals.takeFirst();
                }
            }
            case SWT.ESC -> {
                event.doit = !open;
                proposals.close();
            }
            case 'a' -> {
                if (event.stateMask == SWT.MOD1) {
                    text.selectAll();
                }
            }
            case ' ' -> {
                if ((event.stateMask & SWT.MOD1) != 0) {
                    event.doit = false;
                    Vocabulary known = vocabulary.get();
                    proposals.show(known == null ? List.of() : QueryCompletion.at(text.getText(), text.getCaretOffset(), known));
                }
            }
            default -> {
                // what is typed
            }
        }
    }

    private void key(org.eclipse.swt.events.VerifyEvent event) {
        Event plain = new Event();
        plain.keyCode = event.keyCode;
        plain.stateMask = event.stateMask;
        plain.doit = true;
        key(plain);
        event.doit = plain.doit;
    }

    private void take(Proposal proposal) {
        String query = proposal.in(text.getText());
        text.setText(query);
        text.setCaretOffset(Math.min(proposal.caret(), text.getCharCount()));
        text.setFocus();
    }

    private void enter() {
        writing = false;
        proposals.close();
        text.getDisplay().timerExec(-1, pause);
        String query = text.getText().strip();
        if (!query.isEmpty() && query.length() <= LONGEST_REMEMBERED) {
            Settings.push(HISTORY, query);
        }
        listener.asked(text.getText());
    }

    /** Offers what was asked before. */
    void history() {
        List<Choice> before = new ArrayList<>();
        Settings.list(HISTORY).forEach(query -> before.add(Choice.of(query, query)));
        choose(before);
    }

    /** Offers queries to choose from. */
    void choose(List<Choice> queries) {
        proposals.close();
        if (!queries.isEmpty()) {
            Consumer<String> taken = this::ask;
            // The field itself may run the other way than the window.
            Rectangle field = frame.getBounds();
            int width = Math.max(field.width, frame.getParent().getClientArea().width - 2 * field.x);
            ChoicePopup.open(frame.getParent(), new Rectangle(field.x, field.y, width, field.height), queries, null, "", taken); //$NON-NLS-1$
        }
    }

    private void paintHint(Event event) {
        if (text.getCharCount() == 0) {
            event.gc.setForeground(Palette.color(Token.MUTED));
            event.gc.setFont(Fonts.small());
            Point size = event.gc.textExtent(SearchMessages.hint);
            event.gc.drawText(SearchMessages.hint, 8, (text.getClientArea().height - size.y) / 2, SWT.DRAW_TRANSPARENT);
        }
    }
}
