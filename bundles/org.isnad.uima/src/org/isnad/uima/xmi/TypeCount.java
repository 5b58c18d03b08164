// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.util.Map;
import java.util.TreeMap;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Counts the feature structures of an XMI file by the name of their type, those of types that no type system describes too. */
final class TypeCount extends DefaultHandler {
	private static final String SCHEME = "http:///"; //$NON-NLS-1$
	private static final String SUFFIX = ".ecore"; //$NON-NLS-1$
	private static final String NO_NAMESPACE = "uima.noNamespace."; //$NON-NLS-1$

	private final Map<String, Integer> counts = new TreeMap<>();
	private int depth;

	static Map<String, Integer> of(byte[] xmi, String name) throws XmiException {
		TypeCount counter = new TypeCount();
		XmiFile.parse(xmi, counter, name);
		return counter.counts;
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) {
		if (depth == 1 && uri.startsWith(SCHEME) && uri.endsWith(SUFFIX)) {
			String type = uri.substring(SCHEME.length(), uri.length() - SUFFIX.length()).replace('/', '.') + '.' + localName;
			counts.merge(type.startsWith(NO_NAMESPACE) ? localName : type, 1, Integer::sum);
		}
		depth++;
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		depth--;
	}
}
