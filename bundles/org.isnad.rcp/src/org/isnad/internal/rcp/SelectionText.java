// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.model.SpanElement;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Token;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.Selections;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/** Names what is selected: layer and type, paragraph and offsets. */
final class SelectionText {

	private EObject element;
	private int count;

	/** Watches the selection of the window until the control is disposed. */
	void follow(Control control) {
		control.getDisplay().asyncExec(() -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			if (control.isDisposed() || window == null) {
				return;
			}
			ISelectionService service = window.getSelectionService();
			ISelectionListener listener = (part, selection) -> show(selection, control);
			service.addSelectionListener(listener);
			control.addDisposeListener(e -> service.removeSelectionListener(listener));
		});
	}

	private void show(ISelection selection, Control control) {
		List<EObject> elements = Selections.elements(selection, EObject.class);
		element = elements.isEmpty() ? null : elements.get(0);
		count = elements.size();
		if (!control.isDisposed()) {
			control.redraw();
		}
	}

	void clear() {
		element = null;
	}

	void paint(GC gc, int x, int height) {
		if (element == null || Workspace.corpus().isEmpty()) {
			return;
		}
		CorpusStore store = Workspace.corpus().get();
		Icons.draw(gc, ElementLook.glyph(element), ElementLook.tone(element).ink(), x, (height - 14) / 2, 14);
		String words = words(store);
		gc.setForeground(Palette.color(Token.MUTED));
		gc.drawText(words, x + 20, (height - gc.textExtent(words).y) / 2, true);
		String place = count == 1 ? place(store) : NLS.bind(Messages.SelectionText_more, count - 1);
		gc.drawText(place, x + 20 + gc.textExtent(words).x + 16, (height - gc.textExtent(words).y) / 2, true);
	}

	private String words(CorpusStore store) {
		if (element instanceof Document || element instanceof EventGroup) {
			return Isolation.isolate(ElementLabels.text(element, store));
		}
		String layer = Layer.of(element).label();
		String type = ElementLook.type(element, store.scheme());
		return type.equals(layer) ? layer : layer + " · " + type; //$NON-NLS-1$
	}

	private String place(CorpusStore store) {
		if (!(element instanceof SpanElement spanned) || spanned.getSpan() == null
			|| !(spanned.eContainer() instanceof AnnotationSet set)) {
			return ""; //$NON-NLS-1$
		}
		try {
			int paragraph = store.text(set.getDocument()).paragraphAt(spanned.getSpan().begin()) + 1;
			return "\u2066¶ " + paragraph + " · " + spanned.getSpan().begin() + "–" + spanned.getSpan().end() + "\u2069"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} catch (CorpusException e) {
			return e.getMessage();
		}
	}
}
