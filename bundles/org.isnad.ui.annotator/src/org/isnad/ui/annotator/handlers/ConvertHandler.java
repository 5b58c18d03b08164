// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.core.Layer;
import org.isnad.core.edit.ConvertLayer;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Offers the other layers for the selected annotation and makes it one of the layer that is chosen.
 */
public final class ConvertHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		SpanElement element = elements(pane, event).stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast)
				.findFirst().orElse(null);
		if (element == null) {
			Jobs.inform(Messages.Mark_noAnnotation);
			return;
		}
		Menu menu = new Menu(canvas.getShell(), SWT.POP_UP);
		for (Layer layer : List.of(Layer.CLAIM, Layer.SOURCE, Layer.CUE, Layer.ANCHOR)) {
			if (layer != Layer.of(element)) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(layer.label());
				item.addListener(SWT.Selection, chosen -> Workspace.execute(new ConvertLayer(element, layer))
						.ifPresent(done -> canvas.select(List.of(done.created()))));
			}
		}
		menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setLocation(canvas.besideSelection());
		menu.setVisible(true);
	}
}
