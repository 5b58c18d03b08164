// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.Element;
import org.isnad.model.GuidelineBook;
import org.isnad.model.GuidelineVersion;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.CorpusView;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.views.ElementSelection;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.tags.FocusedTag;
import org.isnad.ui.workflow.WorkflowMessages;
import org.isnad.workflow.guidelines.FirstGuidelines;
import org.isnad.workflow.guidelines.GuidelineText.Section;
import org.isnad.workflow.guidelines.Guidelines;
import org.isnad.workflow.guidelines.Topic;

/** The guidelines of the corpus; what they say about the selected annotation, or about the field of its tags that the user is at, is marked and on top. */
public final class GuidelinesView extends CorpusView {
    public static final String ID = "org.isnad.ui.workflow.guidelines"; //$NON-NLS-1$
    private static final String AMEND = "org.isnad.ui.workflow.amend"; //$NON-NLS-1$

    private Label head;
    private Label trouble;
    private MarkdownText text;
    private Guidelines guidelines;
    private Guidelines.Reading reading;
    /** The older version that the user looks at, or null for the one in force. */
    private String older;
    private List<Topic> topics = List.of();
    private Element shown;

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.DOCUMENT, WorkflowMessages.noGuidelines, WorkflowMessages.noGuidelinesHint)
            .button(WorkflowMessages.writeGuidelines, null, this::writeFirst);
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite content = Css.column(parent);
        Composite top = Css.style(new Composite(content, SWT.NONE), "part"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        GridLayoutFactory.fillDefaults().margins(12, 4).spacing(0, 2).applyTo(top);
        head = label(top, "muted"); //$NON-NLS-1$
        trouble = label(top, "wrong"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(Css.hairline(content));
        text = new MarkdownText(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
        getViewSite().getActionBars().getToolBarManager().add(MenuItems.of(WorkflowMessages.amend, Glyph.PLUS, true, () -> ViewCommands.run(getSite(), AMEND)));
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        // An item, so that the view has a menu at all before it is shown.
        menu.add(MenuItems.of(WorkflowMessages.amend, Glyph.PLUS, true, () -> ViewCommands.run(getSite(), AMEND)));
        ElementSelection.follow(this, text.control(), this::selected);
        FocusedTag.listen(text.control(), this::focused);
        return content;
    }

    private static Label label(Composite parent, String css) {
        Label label = Css.style(new Label(parent, SWT.WRAP), css);
        label.setFont(Fonts.small());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void fillMenu(IMenuManager menu) {
        menu.add(MenuItems.of(WorkflowMessages.amend, Glyph.PLUS, true, () -> ViewCommands.run(getSite(), AMEND)));
        if (guidelines == null) {
            return;
        }
        for (GuidelineVersion version : guidelines.versions().reversed()) {
            Action action = new Action(title(version) + (version.getSummary() == null ? "" : " \u2013 " + version.getSummary()), IAction.AS_RADIO_BUTTON) { //$NON-NLS-1$ //$NON-NLS-2$
                @Override
                public void run() {
                    older = version == guidelines.current().orElse(null) ? null : version.getId();
                    update();
                }
            };
            action.setChecked(reading != null && reading.version() == version);
            menu.add(action);
        }
    }

    private void writeFirst() {
        Workspace.corpus().ifPresent(store -> {
            try {
                FirstGuidelines.write(store);
                update();
            } catch (CorpusException e) {
                Jobs.trouble(WorkflowMessages.guidelinesFailed, e);
            }
        });
    }

    /** On a mirrored window, what was laid out while it was hidden does not come to its place by itself. */
    private void layOutAnew() {
        if (text.control().isDisposed()) {
            return;
        }
        Composite content = text.control().getParent();
        content.setSize(0, 0);
        content.getParent().layout();
    }

    /** The languages in which the user wants to read, the one of the interface first. */
    static List<String> languages() {
        return List.of(Locale.getDefault().getLanguage().equals("ar") ? "ar" : "en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    protected void refresh(EditSession session) {
        try {
            guidelines = Guidelines.of(session.store());
        } catch (CorpusException e) {
            Jobs.trouble(WorkflowMessages.guidelinesFailed, e);
            guidelines = null;
            reading = null;
            return;
        }
        Optional<GuidelineVersion> chosen = older == null ? Optional.empty() : guidelines.version(older);
        boolean wasEmpty = reading == null;
        String before = wasEmpty ? "" : reading.text().markdown(); //$NON-NLS-1$
        List<String> troubles = new ArrayList<>();
        reading = chosen.flatMap(version -> guidelines.read(version, languages(), troubles)).or(() -> guidelines.read(languages())).orElse(null);
        if (reading != null) {
            if (!before.equals(reading.text().markdown())) {
                text.show(reading.text());
            }
            tell(chosen.isPresent());
            mark();
            if (wasEmpty) {
                text.control().getDisplay().asyncExec(this::layOutAnew);
            }
        }
    }

    private void tell(boolean old) {
        GuidelineVersion version = reading.version();
        head.setText(title(version) + (old ? WorkflowMessages.notInForce : "")); //$NON-NLS-1$
        head.setToolTipText(version.getSummary());
        List<String> troubles = new ArrayList<>(reading.troubles());
        guidelines.beside().stream().map(each -> NLS.bind(WorkflowMessages.besideVersion, each.getAuthor())).forEach(troubles::add);
        trouble.setText(troubles.stream().collect(Collectors.joining("\n"))); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).exclude(troubles.isEmpty()).hint(200, SWT.DEFAULT).applyTo(trouble);
        trouble.setVisible(!troubles.isEmpty());
        head.getParent().getParent().layout(true, true);
    }

    static String title(GuidelineVersion version) {
        // A date is written from left to right in any language.
        String day = version.getAt() == null ? "" : '\u2066' + version.getAt().split("T", 2)[0] + '\u2069'; //$NON-NLS-1$ //$NON-NLS-2$
        return version.getAuthor() == null ? NLS.bind(WorkflowMessages.versionFirst, version.getNumber(), day)
            : NLS.bind(WorkflowMessages.versionBy, new Object[] {version.getNumber(), day, version.getAuthor()});
    }

    @Override
    protected void changed(SessionChange change) {
        if (change.roots().stream().anyMatch(GuidelineBook.class::isInstance)) {
            older = null;
            super.changed(change);
        } else if (!topics.isEmpty()) {
            selected(change.objects().stream().filter(object -> object == shown).toList());
        }
    }

    private void selected(List<EObject> elements) {
        Optional<Element> element = elements.stream().filter(Element.class::isInstance).map(Element.class::cast).findFirst();
        element.ifPresent(each -> about(each, null));
    }

    private void focused(Element element, String field) {
        if (element != null) {
            about(element, field);
        }
    }

    /** What the field is about comes first; the rest of what the annotation is follows. */
    private void about(Element element, String field) {
        shown = element;
        Workspace.corpus().ifPresent(store -> {
            List<Topic> all = new ArrayList<>(Topic.of(element, store.scheme()));
            if (field != null) {
                Topic layer = all.getLast();
                List<Topic> first = all.stream().filter(topic -> topic.tagset() != null && field.startsWith(topic.tagset())).toList();
                all = first.isEmpty() ? List.of(new Topic(layer.layer(), field.replaceFirst("\\d+$", ""), null)) : first; //$NON-NLS-1$ //$NON-NLS-2$
            }
            topics = all;
            mark();
        });
    }

    private void mark() {
        if (reading != null) {
            text.mark(reading.text().about(topics).orElse(null));
        }
    }

    @Override
    protected boolean isEmpty() {
        return reading == null;
    }

    @Override
    protected void cleared() {
        reading = null;
        guidelines = null;
        older = null;
        topics = List.of();
        shown = null;
    }

    @Override
    public void setFocus() {
        if (isEmpty()) {
            super.setFocus();
        } else {
            text.setFocus();
        }
    }

    /** The title of the section that is marked, or an empty string; for tests of the window. */
    public String markedTitle() {
        Section marked = text.marked();
        return marked == null ? "" : marked.title(); //$NON-NLS-1$
    }
}
