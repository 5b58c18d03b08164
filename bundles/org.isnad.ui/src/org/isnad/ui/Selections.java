// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchPart;

/** Reads the selections that parts publish: model elements in a structured selection. */
public final class Selections {

	private Selections() {
	}

	/** The selected elements of a type; empty for any other kind of selection and for null. */
	public static <T> List<T> elements(ISelection selection, Class<T> type) {
		return selection instanceof IStructuredSelection structured
			? structured.stream().filter(type::isInstance).map(type::cast).toList()
			: List.of();
	}

	/** The first selected element of a type. */
	public static <T> Optional<T> first(ISelection selection, Class<T> type) {
		return elements(selection, type).stream().findFirst();
	}

	/**
	 * Calls the consumer with the elements that another part selects, each time they differ from the last, until the control is disposed.
	 */
	public static void listen(IWorkbenchPart part, Control control, Consumer<List<EObject>> consumer) {
		ISelectionService service = part.getSite().getWorkbenchWindow().getSelectionService();
		ISelectionListener listener = new ISelectionListener() {
			private List<EObject> last;

			@Override
			public void selectionChanged(IWorkbenchPart origin, ISelection selection) {
				List<EObject> elements = elements(selection, EObject.class);
				if (origin != part && selection instanceof IStructuredSelection && !elements.equals(last) && !control.isDisposed()) {
					last = elements;
					consumer.accept(elements);
				}
			}
		};
		service.addSelectionListener(listener);
		control.addDisposeListener(e -> service.removeSelectionListener(listener));
	}
}
