// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Readers for XML of strangers: no document type, no entity of its own, nothing else opened. Stateless; any thread may use it. */
public final class SafeXml {
	/** What the message of a failure holds where a document type was refused. */
	public static final String NO_DOCTYPE = "disallow-doctype-decl"; //$NON-NLS-1$

	private SafeXml() {
	}

	/** A reader that knows namespaces. */
	public static XMLReader reader() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/" + NO_DOCTYPE, true); //$NON-NLS-1$
		factory.setFeature("http://xml.org/sax/features/external-general-entities", false); //$NON-NLS-1$
		factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false); //$NON-NLS-1$
		return factory.newSAXParser().getXMLReader();
	}
}
