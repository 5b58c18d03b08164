/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suggestion Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an annotator decided about one suggestion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.SuggestionDecision#getSuggestion <em>Suggestion</em>}</li>
 *   <li>{@link org.isnad.model.SuggestionDecision#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.isnad.model.SuggestionDecision#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getSuggestionDecision()
 * @model
 * @generated
 */
public interface SuggestionDecision extends Identified {
	/**
	 * Returns the value of the '<em><b>Suggestion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the suggestion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestion</em>' attribute.
	 * @see #setSuggestion(String)
	 * @see org.isnad.model.ModelPackage#getSuggestionDecision_Suggestion()
	 * @model
	 * @generated
	 */
	String getSuggestion();

	/**
	 * Sets the value of the '{@link org.isnad.model.SuggestionDecision#getSuggestion <em>Suggestion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suggestion</em>' attribute.
	 * @see #getSuggestion()
	 * @generated
	 */
	void setSuggestion(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.isnad.model.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accepted or rejected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.isnad.model.Verdict
	 * @see #setVerdict(Verdict)
	 * @see org.isnad.model.ModelPackage#getSuggestionDecision_Verdict()
	 * @model
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.isnad.model.SuggestionDecision#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.isnad.model.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, as an ISO 8601 instant in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.isnad.model.ModelPackage#getSuggestionDecision_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.isnad.model.SuggestionDecision#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

} // SuggestionDecision
