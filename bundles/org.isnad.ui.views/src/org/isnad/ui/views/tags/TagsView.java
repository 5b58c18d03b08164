// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.edit.AddComment;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.CorpusView;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Selections;
import org.isnad.ui.Soon;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.views.ActiveDocument;
import org.isnad.ui.views.ElementSelection;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.fields.ChoicePopup;
import org.isnad.ui.views.fields.WordsPopup;
import org.isnad.ui.views.rows.RowList;
import org.isnad.ui.views.tags.TagRow.Editing;

/**
 * The tags of what is selected anywhere, one field a line: Enter or a letter opens the field, Delete unsets it. With
 * nothing selected it shows what is known about the document in front.
 */
public final class TagsView extends CorpusView {
    public static final String ID = "org.isnad.ui.views.tags"; //$NON-NLS-1$

    private RowList<TagRow> list;
    private List<EObject> subject = List.of();
    private String documentId;
    private final Soon soon = new Soon(this::fill);

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.CLAIM, TagMessages.nothing, TagMessages.nothingHint);
    }

    @Override
    protected boolean isEmpty() {
        return list.rows().isEmpty();
    }

    @Override
    protected Control createContent(Composite parent) {
        list = new RowList<>(parent, SWT.SINGLE, TagPainter.LINE, new TagPainter());
        list.onOpen(row -> edit(row, "")); //$NON-NLS-1$
        list.onSelect(rows -> FocusedTag.tell(one(), rows.size() == 1 && rows.get(0) instanceof TagRow.Field field ? field.key() : null));
        list.addListener(SWT.KeyDown, this::key);
        list.addListener(SWT.MouseUp, this::click);
        createMenu();
        ElementSelection.follow(this, list, this::show);
        ActiveDocument.follow(getSite(), list, id -> {
            documentId = id;
            subject = List.of();
            fill();
        });
        return list;
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            TagRow row = list.focused();
            boolean field = row instanceof TagRow.Field;
            menu.add(MenuItems.of(TagMessages.change, Glyph.MORE, field, () -> edit(row, ""))); //$NON-NLS-1$
            menu.add(MenuItems.of(TagMessages.clear, Glyph.CROSS, field, () -> clear(row)));
            menu.add(new Separator());
            menu.add(MenuItems.of(TagMessages.addRemark, Glyph.COMMENT, one() != null, this::addRemark));
            menu.add(MenuItems.of(TagMessages.deleteRemark, Glyph.TRASH, row instanceof TagRow.Remark, () -> clear(row)));
        });
        list.setMenu(menu.createContextMenu(list));
    }

    private void show(List<EObject> elements) {
        List<EObject> shown = ofOneLayer(elements);
        if (!shown.equals(subject)) {
            subject = shown;
            fill();
        }
    }

    private static List<EObject> ofOneLayer(List<EObject> elements) {
        List<EObject> known = elements.stream().filter(object -> object instanceof Document || object instanceof Element).toList();
        if (known.isEmpty() || known.get(0) instanceof Document) {
            return known.isEmpty() ? known : List.of(known.get(0));
        }
        Layer layer = Layer.of(known.get(0));
        return known.stream().filter(object -> object instanceof Element && Layer.of(object) == layer).toList();
    }

    /** Shows what a selection of the workbench holds. */
    public void show(ISelection selection) {
        List<EObject> elements = Selections.elements(selection, EObject.class);
        if (!elements.isEmpty()) {
            show(elements);
        }
    }

    /** Shows the document of a selection or, where it has none, the one in front. */
    public void showDocument(ISelection selection) {
        show(Selections.first(selection, Document.class).or(Documents::activeDocument).<List<EObject>>map(List::of).orElse(List.of()));
    }

    /** Puts the cursor on the first field, as F2 does. */
    public void focusFields() {
        for (int i = 0; i < list.rows().size(); i++) {
            if (list.rows().get(i) instanceof TagRow.Field) {
                list.selectRow(i);
                break;
            }
        }
        list.setFocus();
    }

    /** Opens the line for a new remark about the selected element. */
    public void addRemark() {
        list.rows().stream().filter(TagRow.NewRemark.class::isInstance).findFirst().ifPresent(row -> {
            list.selectRow(list.rows().indexOf(row));
            edit(row, ""); //$NON-NLS-1$
        });
    }

    private Element one() {
        return subject.size() == 1 && subject.get(0) instanceof Element element ? element : null;
    }

    @Override
    protected void refresh(EditSession session) {
        fill();
    }

    @Override
    protected void changed(SessionChange change) {
        soon.ask(list);
    }

    private void fill() {
        if (list == null || list.isDisposed()) {
            return;
        }
        // What an edit deleted is no longer in a set and nothing can be said about it.
        subject = subject.stream().filter(object -> object instanceof Document || object.eContainer() != null).toList();
        List<TagRow> rows = Workspace.corpus().map(this::rows).orElse(List.of());
        list.setRows(rows);
        showEmpty(isEmpty());
    }

    private List<TagRow> rows(CorpusStore store) {
        try {
            if (!subject.isEmpty() && subject.get(0) instanceof Element) {
                return TagRows.of(store, subject.stream().map(Element.class::cast).toList());
            }
            if (!subject.isEmpty()) {
                return DocumentRows.of(store, (Document) subject.get(0));
            }
            return documentId == null ? List.of() : store.document(documentId).map(document -> DocumentRows.of(store, document)).orElse(List.of());
        } catch (CorpusException e) {
            Jobs.trouble(TagMessages.cannotRead, e);
            return List.of();
        }
    }

    private void key(Event event) {
        TagRow row = list.focused();
        boolean letter = event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            clear(row);
        } else if (event.keyCode == SWT.F2 || event.character == ' ') {
            edit(row, ""); //$NON-NLS-1$
        } else if (letter && row instanceof TagRow.Field) {
            edit(row, String.valueOf(event.character));
        }
    }

    private void click(Event event) {
        TagRow row = list.rowAt(event.y);
        boolean onValue = row instanceof TagRow.Field && event.x >= values(list.width());
        if (event.button == 1 && (onValue || row instanceof TagRow.NewRemark)) {
            edit(row, ""); //$NON-NLS-1$
        }
    }

    /** Where the values begin in a list of so many pixels. */
    private static int values(int pixels) {
        return Fonts.scaled(TagPainter.values((int) (pixels / Fonts.scale())));
    }

    private void edit(TagRow row, String typed) {
        Rectangle area = row == null ? null : list.boundsOf(new TagPainter().identity(row));
        if (area == null) {
            return;
        }
        int values = values(area.width);
        Rectangle value = new Rectangle(values, area.y, area.width - values - 8, area.height);
        if (row instanceof TagRow.Field field) {
            switch (field.editing()) {
                case Editing.OneOf one -> ChoicePopup.open(list, value, one.choices().get(), one.current(), typed, one.change(), one.naming());
                case Editing.Words words -> WordsPopup.open(list, value, typed.isEmpty() ? Objects.requireNonNullElse(words.current(), "") : typed, words.lines(), words.change());
            }
        } else if (row instanceof TagRow.NewRemark entry) {
            WordsPopup.open(list, area, "", true, text -> { //$NON-NLS-1$
                if (!text.isEmpty()) {
                    Workspace.execute(new AddComment(entry.element(), text));
                }
            });
        }
    }

    private static void clear(TagRow row) {
        if (row instanceof TagRow.Field field && !field.shown().isEmpty()) {
            field.editing().change().accept(null);
        } else if (row instanceof TagRow.Remark remark) {
            Workspace.execute(new Delete(List.of(remark.comment())));
        }
    }
}
