// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.isnad.scene.look.Glyph;

/** An icon as shapes on its grid of 16 by 16. The icons are drawn by one pen of 1.5 px, with a second tone of a fifth of the ink. */
public final class Icon {

	/** The width and height of the grid. */
	public static final float GRID = 16;

	private static final float PEN = 1.5f;
	private static final Map<Glyph, Icon> ICONS = new EnumMap<>(Glyph.class);

	/**
	 * One shape of an icon.
	 *
	 * @param shape   its outline
	 * @param fill    opacity of the ink inside; 0 for none
	 * @param stroked whether the pen follows it
	 * @param dashes  dashes and gaps of the pen
	 */
	private record Part(Shape shape, float fill, boolean stroked, List<Float> dashes) {
	}

	private final List<Part> parts;

	private Icon(List<Part> parts) {
		this.parts = List.copyOf(parts);
	}

	/** The icon of a glyph. Any thread. */
	public static synchronized Icon of(Glyph glyph) {
		return ICONS.computeIfAbsent(glyph, one -> new Icon(parse(one)));
	}

	/** The icon's shapes in an ink, moved and scaled. */
	public List<Drawn.Form> forms(Drawn.Symbol symbol) {
		float scale = symbol.size() / GRID;
		AffineTransform place = new AffineTransform(scale, 0, 0, scale, symbol.x(), symbol.y());
		List<Drawn.Form> forms = new ArrayList<>();
		for (Part part : parts) {
			Drawn.Ink ink = symbol.ink();
			Drawn.Ink fill = part.fill() == 0 ? null : new Drawn.Ink(ink.rgb(), ink.opacity() * part.fill());
			Drawn.Pen pen = part.stroked() ? new Drawn.Pen(ink, PEN * scale, part.dashes().stream().map(d -> d * scale).toList(), true) : null;
			forms.add(new Drawn.Form(place.createTransformedShape(part.shape()), fill, pen));
		}
		return forms;
	}

	private static List<Part> parse(Glyph glyph) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		List<Part> parts = new ArrayList<>();
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(glyph.svg()));
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT && !"svg".equals(reader.getLocalName())) { //$NON-NLS-1$
					parts.add(part(reader, glyph));
				}
			}
		} catch (XMLStreamException e) {
			throw new IllegalStateException(glyph.name(), e);
		}
		return parts;
	}

	private static Part part(XMLStreamReader reader, Glyph glyph) {
		Shape shape = switch (reader.getLocalName()) {
		case "path" -> PathData.parse(reader.getAttributeValue(null, "d")); //$NON-NLS-1$ //$NON-NLS-2$
		case "circle" -> { //$NON-NLS-1$
			double r = number(reader, "r", 0); //$NON-NLS-1$
			yield new Ellipse2D.Double(number(reader, "cx", 0) - r, number(reader, "cy", 0) - r, 2 * r, 2 * r); //$NON-NLS-1$ //$NON-NLS-2$
		}
		default -> throw new IllegalStateException(glyph + ": " + reader.getLocalName()); //$NON-NLS-1$
		};
		String moved = reader.getAttributeValue(null, "transform"); //$NON-NLS-1$
		if (moved != null) {
			String[] by = moved.replaceAll("translate\\(|\\)", "").trim().split("[ ,]+"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			shape = new Path2D.Double(shape, AffineTransform.getTranslateInstance(Double.parseDouble(by[0]), Double.parseDouble(by[1])));
		}
		boolean filled = "currentColor".equals(reader.getAttributeValue(null, "fill")); //$NON-NLS-1$ //$NON-NLS-2$
		float fill = filled ? (float) number(reader, "fill-opacity", 1) : 0; //$NON-NLS-1$
		return new Part(shape, fill, !"none".equals(reader.getAttributeValue(null, "stroke")), //$NON-NLS-1$ //$NON-NLS-2$
				numbers(reader.getAttributeValue(null, "stroke-dasharray"))); //$NON-NLS-1$
	}

	private static double number(XMLStreamReader reader, String name, double otherwise) {
		String value = reader.getAttributeValue(null, name);
		return value == null ? otherwise : Double.parseDouble(value);
	}

	private static List<Float> numbers(String list) {
		return list == null ? List.of() : Arrays.stream(list.trim().split("[ ,]+")).map(Float::valueOf).toList(); //$NON-NLS-1$
	}
}
