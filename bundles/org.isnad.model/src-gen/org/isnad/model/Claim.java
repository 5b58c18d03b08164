/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One assertable proposition: a clause or a verbal noun phrase.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.Claim#getClaimType <em>Claim Type</em>}</li>
 *   <li>{@link org.isnad.model.Claim#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.isnad.model.Claim#getNegationMarker <em>Negation Marker</em>}</li>
 *   <li>{@link org.isnad.model.Claim#getFactuality <em>Factuality</em>}</li>
 *   <li>{@link org.isnad.model.Claim#getCheckWorthy <em>Check Worthy</em>}</li>
 *   <li>{@link org.isnad.model.Claim#getTimeRelation <em>Time Relation</em>}</li>
 *   <li>{@link org.isnad.model.Claim#getTimeAnchor <em>Time Anchor</em>}</li>
 *   <li>{@link org.isnad.model.Claim#getEvent <em>Event</em>}</li>
 *   <li>{@link org.isnad.model.Claim#isAdjudicatorAdded <em>Adjudicator Added</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getClaim()
 * @model
 * @generated
 */
public interface Claim extends SpanElement {
	/**
	 * Returns the value of the '<em><b>Claim Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type of the claim. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claim Type</em>' attribute.
	 * @see #setClaimType(String)
	 * @see org.isnad.model.ModelPackage#getClaim_ClaimType()
	 * @model
	 * @generated
	 */
	String getClaimType();

	/**
	 * Sets the value of the '{@link org.isnad.model.Claim#getClaimType <em>Claim Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Claim Type</em>' attribute.
	 * @see #getClaimType()
	 * @generated
	 */
	void setClaimType(String value);

	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Affirmed or negated. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see #setPolarity(String)
	 * @see org.isnad.model.ModelPackage#getClaim_Polarity()
	 * @model
	 * @generated
	 */
	String getPolarity();

	/**
	 * Sets the value of the '{@link org.isnad.model.Claim#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(String value);

	/**
	 * Returns the value of the '<em><b>Negation Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The marker that negates it. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negation Marker</em>' attribute.
	 * @see #setNegationMarker(String)
	 * @see org.isnad.model.ModelPackage#getClaim_NegationMarker()
	 * @model
	 * @generated
	 */
	String getNegationMarker();

	/**
	 * Sets the value of the '{@link org.isnad.model.Claim#getNegationMarker <em>Negation Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negation Marker</em>' attribute.
	 * @see #getNegationMarker()
	 * @generated
	 */
	void setNegationMarker(String value);

	/**
	 * Returns the value of the '<em><b>Factuality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How certain the author of the article presents it. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factuality</em>' attribute.
	 * @see #setFactuality(String)
	 * @see org.isnad.model.ModelPackage#getClaim_Factuality()
	 * @model
	 * @generated
	 */
	String getFactuality();

	/**
	 * Sets the value of the '{@link org.isnad.model.Claim#getFactuality <em>Factuality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factuality</em>' attribute.
	 * @see #getFactuality()
	 * @generated
	 */
	void setFactuality(String value);

	/**
	 * Returns the value of the '<em><b>Check Worthy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is worth checking. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check Worthy</em>' attribute.
	 * @see #setCheckWorthy(String)
	 * @see org.isnad.model.ModelPackage#getClaim_CheckWorthy()
	 * @model
	 * @generated
	 */
	String getCheckWorthy();

	/**
	 * Sets the value of the '{@link org.isnad.model.Claim#getCheckWorthy <em>Check Worthy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check Worthy</em>' attribute.
	 * @see #getCheckWorthy()
	 * @generated
	 */
	void setCheckWorthy(String value);

	/**
	 * Returns the value of the '<em><b>Time Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its time lies relative to the publication date. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Relation</em>' attribute.
	 * @see #setTimeRelation(String)
	 * @see org.isnad.model.ModelPackage#getClaim_TimeRelation()
	 * @model
	 * @generated
	 */
	String getTimeRelation();

	/**
	 * Sets the value of the '{@link org.isnad.model.Claim#getTimeRelation <em>Time Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Relation</em>' attribute.
	 * @see #getTimeRelation()
	 * @generated
	 */
	void setTimeRelation(String value);

	/**
	 * Returns the value of the '<em><b>Time Anchor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time it speaks of, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Anchor</em>' reference.
	 * @see #setTimeAnchor(Anchor)
	 * @see org.isnad.model.ModelPackage#getClaim_TimeAnchor()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Anchor getTimeAnchor();

	/**
	 * Sets the value of the '{@link org.isnad.model.Claim#getTimeAnchor <em>Time Anchor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Anchor</em>' reference.
	 * @see #getTimeAnchor()
	 * @generated
	 */
	void setTimeAnchor(Anchor value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the event group it belongs to, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(String)
	 * @see org.isnad.model.ModelPackage#getClaim_Event()
	 * @model
	 * @generated
	 */
	String getEvent();

	/**
	 * Sets the value of the '{@link org.isnad.model.Claim#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(String value);

	/**
	 * Returns the value of the '<em><b>Adjudicator Added</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an adjudicator added it without an annotator behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adjudicator Added</em>' attribute.
	 * @see #setAdjudicatorAdded(boolean)
	 * @see org.isnad.model.ModelPackage#getClaim_AdjudicatorAdded()
	 * @model
	 * @generated
	 */
	boolean isAdjudicatorAdded();

	/**
	 * Sets the value of the '{@link org.isnad.model.Claim#isAdjudicatorAdded <em>Adjudicator Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adjudicator Added</em>' attribute.
	 * @see #isAdjudicatorAdded()
	 * @generated
	 */
	void setAdjudicatorAdded(boolean value);

} // Claim
