// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.CorpusException;
import org.isnad.core.Layer;
import org.isnad.core.edit.ConvertLayer;
import org.isnad.model.Element;
import org.isnad.model.SpanElement;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.SuggestionDecisions;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.QuickMenu.Choice;
import org.isnad.ui.annotator.QuickMenu.Page;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * The quick menus beside the selected annotations: their tags, or the layers they could be of. All that are selected are changed in one
 * step, and what was done can be repeated.
 */
public final class TagMenu {

	private TagMenu() {
	}

	/** Opens the menu of tags for elements at a point of the display; says so where there is nothing to choose. */
	public static void open(Shell parent, Point at, List<? extends EObject> elements) {
		if (elements.isEmpty()) {
			Jobs.inform(Messages.Tag_nothing);
		} else if (elements.stream().map(Layer::of).distinct().count() > 1) {
			Jobs.warn(Messages.Tag_layers);
		} else {
			Workspace.corpus().ifPresent(store -> {
				try {
					store.sources();
					List<Page> pages = TagPages.of(store, elements, tagging -> Workspace.execute(tagging.of(elements))
							.ifPresent(done -> changed(elements, tagging)));
					if (pages.isEmpty()) {
						Jobs.warn(Layer.of(elements.getFirst()) == Layer.SOURCE ? Messages.Tag_noEntity : Messages.Tag_none);
					} else {
						new QuickMenu(parent, pages).open(at);
					}
				} catch (CorpusException e) {
					Jobs.trouble(Messages.Tag_none, e);
				}
			});
		}
	}

	/** What was suggested is the annotator's own now, and takes the place of the suggestion in the selection. */
	private static void changed(List<? extends EObject> elements, LastAction.Deed tagging) {
		List<? extends Element> own = SuggestionDecisions.own(elements.stream().filter(Element.class::isInstance).map(Element.class::cast).toList());
		LastAction.did(own, tagging);
		if (!own.equals(elements)) {
			Documents.active().ifPresent(article -> article.select(own));
		}
	}

	/** Opens the menu of layers for elements; what they become is selected. */
	public static void openLayers(AnnotationCanvas canvas, List<SpanElement> elements) {
		if (elements.isEmpty()) {
			Jobs.inform(Messages.Tag_nothing);
			return;
		}
		List<Choice> choices = new ArrayList<>();
		for (Layer layer : List.of(Layer.CLAIM, Layer.SOURCE, Layer.CUE, Layer.ANCHOR)) {
			if (elements.stream().anyMatch(element -> Layer.of(element) != layer)) {
				choices.add(Choice.of(choices.size() + 1, layer.label(), () -> Workspace.execute(new ConvertLayer(elements, layer)).ifPresent(done -> {
					canvas.select(done.results());
					LastAction.did(done.results(), others -> new ConvertLayer(spans(others), layer));
				}), layer.id()));
			}
		}
		new QuickMenu(canvas.getShell(), List.of(new Page(Messages.Tag_layer, choices, 0))).open(canvas.besideSelection());
	}

	private static List<SpanElement> spans(Collection<? extends EObject> elements) {
		return elements.stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast).toList();
	}
}
