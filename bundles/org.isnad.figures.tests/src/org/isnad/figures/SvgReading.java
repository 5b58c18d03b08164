// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An SVG as a reader of XML finds it; one that is not well-formed is an exception. */
final class SvgReading {

	private final Element root;

	SvgReading(byte[] svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		DocumentBuilder builder = factory.newDocumentBuilder();
		builder.setErrorHandler(null);
		root = builder.parse(new ByteArrayInputStream(svg)).getDocumentElement();
	}

	Element root() {
		return root;
	}

	List<Element> all(String name, Predicate<Element> wanted) {
		List<Element> found = new ArrayList<>();
		NodeList nodes = root.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
		for (int i = 0; i < nodes.getLength(); i++) {
			if (wanted.test((Element) nodes.item(i))) {
				found.add((Element) nodes.item(i));
			}
		}
		return found;
	}

	/** The words of the article: those in its size of type. */
	List<Element> article(String size) {
		return all("text", text -> size.equals(((Element) text.getParentNode()).getAttribute("font-size")));
	}

	/** What an attribute of an element refers to is there. */
	boolean allUsesAreDefined() {
		return all("use", use -> all("*", one -> ("#" + one.getAttribute("id")).equals(use.getAttribute("xlink:href"))).isEmpty()).isEmpty();
	}

	static double number(Node element, String attribute) {
		return Double.parseDouble(((Element) element).getAttribute(attribute));
	}
}
