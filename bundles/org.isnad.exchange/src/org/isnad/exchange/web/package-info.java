// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The Web Annotation Data Model of the W3C (Recommendation of 23 February 2017) as JSON-LD. */
package org.isnad.exchange.web;
