// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IPainter;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationPainter.HighlightingStrategy;
import org.eclipse.jface.text.source.AnnotationPainter.UnderlineStrategy;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;
import org.isnad.ui.look.Fonts;

/**
 * The same text and spans in the platform's own viewer: coloured grounds and underlines from its annotation painter, without
 * chips, brackets and arcs. What a colleague would get who took that way; only the ratio counts.
 */
final class OpenSource implements AutoCloseable {
	private static final String GROUND = "ground"; //$NON-NLS-1$
	private static final String UNDERLINE = "underline"; //$NON-NLS-1$

	private final AnnotationModel annotations = new AnnotationModel();
	private final PaintedWindow<StyledText> window;
	private SourceViewer viewer;

	/** Opens an empty window. */
	OpenSource(Display display) {
		window = new PaintedWindow<>(display, shell -> {
			Composite content = new Composite(shell, SWT.NONE);
			content.setLayout(new FillLayout());
			viewer = new SourceViewer(content, null, SWT.V_SCROLL | SWT.WRAP | SWT.RIGHT_TO_LEFT);
			return viewer.getTextWidget();
		});
		viewer.setEditable(false);
		viewer.getTextWidget().setFont(Fonts.article(1));
		viewer.addPainter(painter(display));
	}

	private AnnotationPainter painter(Display display) {
		AnnotationPainter painter = new AnnotationPainter(viewer, new IAnnotationAccess() {
			@Override
			public Object getType(Annotation annotation) {
				return annotation.getType();
			}

			@Override
			public boolean isMultiLine(Annotation annotation) {
				return true;
			}

			@Override
			public boolean isTemporary(Annotation annotation) {
				return true;
			}
		});
		painter.addTextStyleStrategy(GROUND, new HighlightingStrategy());
		painter.addTextStyleStrategy(UNDERLINE, new UnderlineStrategy(SWT.UNDERLINE_SINGLE));
		for (String type : new String[] { GROUND, UNDERLINE }) {
			painter.addAnnotationType(type, type);
			painter.setAnnotationTypeColor(type, display.getSystemColor(SWT.COLOR_GRAY));
		}
		painter.paint(IPainter.CONFIGURATION);
		return painter;
	}

	/** Shows the text and the spans of a scene. */
	void show(Scene scene) {
		Map<Annotation, Position> all = new HashMap<>();
		for (SceneSpan span : scene.spans()) {
			all.put(new Annotation(type(span), false, span.word()), new Position(span.begin(), span.end() - span.begin()));
		}
		viewer.setDocument(new Document(scene.text()), annotations);
		annotations.replaceAnnotations(new Annotation[0], all);
	}

	private static String type(SceneSpan span) {
		return switch (span.form()) {
		case UNDERLINE -> UNDERLINE;
		default -> GROUND;
		};
	}

	/** Adds an annotation. */
	void add(int begin, int length) {
		annotations.addAnnotation(new Annotation(GROUND, false, ""), new Position(begin, length)); //$NON-NLS-1$
	}

	/** Goes to an offset. */
	void jumpTo(int offset) {
		viewer.setSelectedRange(offset, 0);
		viewer.revealRange(offset, 0);
	}

	PaintedWindow<StyledText> window() {
		return window;
	}

	@Override
	public void close() {
		window.close();
	}
}
